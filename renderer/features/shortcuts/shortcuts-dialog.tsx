import './shortcuts-dialog.css'
import { isCommand } from '#shared/commands/commands.ts'
import { type Shortcut, shortcuts } from '#shared/commands/shortcuts.ts'
import { useApp, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyCaps } from './key-caps.tsx'

/** The table of shortcuts. */
export function ShortcutsDialog() {
  const closeDialog = useApp((state) => state.closeDialog)
  return (
    <Dialog
      wide="widest"
      title={strings.shortcuts.title}
      closeLabel={strings.app.close}
      onClose={closeDialog}
    >
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

function nameOf(action: Shortcut['action']): string {
  return isCommand(action) ? strings.commands.names[action] : strings.shortcuts.actions[action]
}

function ShortcutRow({ shortcut }: { readonly shortcut: Shortcut }) {
  const { platform } = useClient()
  return (
    <div className="shortcut">
      <dt>{nameOf(shortcut.action)}</dt>
      <dd>
        {shortcut.keys.map((combination) => (
          <KeyCaps key={combination.join('+')} combination={combination} platform={platform} />
        ))}
      </dd>
    </div>
  )
}
