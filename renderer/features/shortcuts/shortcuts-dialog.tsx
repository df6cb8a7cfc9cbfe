import './shortcuts-dialog.css'
import { useApp, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { keyCap, type Shortcut, shortcuts } from './table.ts'

/** The table of shortcuts. */
export function ShortcutsDialog() {
  const closeDialog = useApp((state) => state.closeDialog)
  return (
    <Dialog wide title={strings.shortcuts.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <div className="shortcuts">
        {(['everywhere', 'movies', 'playlist'] as const).map((group) => (
          <section key={group} aria-label={strings.shortcuts.groups[group]}>
            <h3>{strings.shortcuts.groups[group]}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <ShortcutRow key={shortcut.action} shortcut={shortcut} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function ShortcutRow({ shortcut }: { readonly shortcut: Shortcut }) {
  const { platform } = useClient()
  return (
    <div className="shortcut">
      <dt>{strings.shortcuts.actions[shortcut.action]}</dt>
      <dd>
        {shortcut.keys.map((combination) => (
          <span key={combination.join('+')}>
            {combination.map((key) => (
              <kbd key={key}>{keyCap(key, platform)}</kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  )
}
