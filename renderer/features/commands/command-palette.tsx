import './command-palette.css'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { classes } from '../../ui/classes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyCaps } from '../shortcuts/key-caps.tsx'
import { commandEntries, type FoundEntry, findEntries, type PaletteEntry, runsOf } from './command-list.ts'
import { canRun, useCommands } from './use-commands.ts'
import { useRecentImports } from './use-recent-imports.ts'

/** Every command by its name: type, arrows, Enter. After the ARIA combobox pattern with a list. */
export function CommandPalette() {
  const store = useAppStore()
  const commands = useCommands()
  const closeDialog = useApp((state) => state.closeDialog)
  const recent = useApp((state) => state.recentCommands)
  const usedCommand = useApp((state) => state.usedCommand)
  const recentImports = useRecentImports()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState(0)
  const listId = useId()

  // As they were when the palette opened: what can run does not change under the hand.
  const [entries] = useState(() => commandEntries(commands, (command) => canRun(command, store.getState())))
  const found = findEntries(typed, [...entries, ...recentImports], recent)
  const active = Math.min(wanted, found.length - 1)

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry?.enabled) return
    usedCommand(entry.id)
    closeDialog()
    // After the dialog has given the focus back: a command may put it elsewhere.
    requestAnimationFrame(entry.run)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.length - 1
    const steps: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + 8),
      PageUp: Math.max(0, active - 8),
    }
    const step = steps[event.key]
    if (event.key === 'Enter') run(found[active]?.entry)
    else if (step !== undefined) setWanted(step)
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={strings.commands.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label={strings.commands.placeholder}
        placeholder={strings.commands.placeholder}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setWanted(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hidden-visually" role="status">
        {found.length > 0 ? strings.commands.found(found.length) : ''}
      </p>
      {found.length === 0 ? (
        <p className="palette-nothing" role="status">
          {strings.commands.nothing}
        </p>
      ) : null}
      <div id={listId} role="listbox" aria-label={strings.commands.results} className="palette-list">
        {found.map((line, index) => (
          <PaletteLine
            key={line.entry.id}
            id={`${listId}-${index}`}
            line={line}
            active={index === active}
            onPoint={() => setWanted(index)}
            onChoose={() => run(line.entry)}
          />
        ))}
      </div>
    </Dialog>
  )
}

interface PaletteLineProps {
  readonly id: string
  readonly line: FoundEntry
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function PaletteLine({ id, line, active, onPoint, onChoose }: PaletteLineProps) {
  const { platform } = useClient()
  const { entry, places } = line

  useEffect(() => {
    if (active) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={!entry.enabled}
      className={classes('palette-line', active && 'palette-line-active')}
      onPointerMove={onPoint}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose()
      }}
    >
      <span>
        {runsOf(entry.name, places).map(({ start, text, marked }) =>
          marked ? <mark key={start}>{text}</mark> : text,
        )}
      </span>
      <KeyCaps combination={entry.keys} platform={platform} />
    </div>
  )
}
