import { useEffect } from 'react'
import type { CommandName } from '#shared/commands/commands.ts'
import { commandOf } from '#shared/commands/shortcuts.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { canRun, useCommands } from '../commands/use-commands.ts'

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** What a text field does by itself, and has a meaning while a dialog is open. */
const inText: ReadonlySet<CommandName> = new Set(['undo', 'redo'])

/** Hears the keys that work everywhere in the window, and the menu bar. */
export function useShortcuts(): void {
  const client = useClient()
  const store = useAppStore()
  const commands = useCommands()

  useEffect(() => {
    const run = (command: CommandName) => {
      const state = store.getState()
      if (canRun(command, state)) commands[command]()
      // A key that does nothing would look broken.
      else if (state.recommendation === null) state.notify(strings.playlist.noneYet)
    }
    const press = (event: KeyboardEvent) => {
      const typing = isTyping(event.target)
      const { dialog, settings } = store.getState()
      const command = commandOf(event, client.platform, settings.singleKeys && !typing && !dialog)
      // While one types, undo and redo are the text's own; in a dialog only they have a meaning.
      if (!command || event.defaultPrevented || (typing && inText.has(command))) return
      if (dialog && !inText.has(command)) return
      event.preventDefault()
      run(command)
    }
    document.addEventListener('keydown', press)
    const stopHearing = client.on('shell.command', ({ command }) => {
      // From the menu bar too, undo is the text's own while one types.
      if (isTyping(document.activeElement) && inText.has(command)) document.execCommand(command)
      else run(command)
    })
    return () => {
      document.removeEventListener('keydown', press)
      stopHearing()
    }
  }, [client, store, commands])
}
