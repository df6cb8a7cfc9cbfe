import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { isDriven, nextAnswer, report } from './control.ts'
import { freePath } from './free-path.ts'
import { BrowserWindow } from './window.ts'

/** Where a browser puts what it saves; the home folder where there is no such place. */
function downloads(): string {
  const folder = join(homedir(), 'Downloads')
  return existsSync(folder) ? folder : homedir()
}

function say(text: string): void {
  if (isDriven()) report({ type: 'message', text })
  else console.log(text)
}

async function chooseFiles(
  window: unknown,
  { properties = [] }: OpenDialogOptions,
): Promise<string[] | null> {
  if (isDriven()) return nextAnswer('the open dialog')
  if (!(window instanceof BrowserWindow)) return null
  return window.choose({
    folder: properties.includes('openDirectory'),
    several: properties.includes('multiSelections'),
  })
}

function savePath({ defaultPath = 'Untitled' }: SaveDialogOptions): string | null {
  if (isDriven()) return nextAnswer('the save dialog')?.[0] ?? null
  const path = freePath(downloads(), defaultPath)
  say(`Saved as ${path}`)
  return path
}

/** Electron's `dialog`: the browser's file chooser, the Downloads folder, and the terminal for messages. */
export const dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'> = {
  showErrorBox: (title, content) => say(`${title}: ${content}`),
  async showMessageBox(first: object, second?: MessageBoxOptions) {
    const { message, detail } = { message: '', detail: '', ...(second ?? first) }
    say([message, detail].filter(Boolean).join(' '))
    return { response: 0, checkboxChecked: false }
  },
  async showOpenDialog(first: object, second?: OpenDialogOptions) {
    const paths = await chooseFiles(first, second ?? first)
    return { canceled: paths === null || paths.length === 0, filePaths: paths ?? [] }
  },
  async showSaveDialog(first: object, second?: SaveDialogOptions) {
    const path = savePath(second ?? first)
    return { canceled: path === null, filePath: path ?? '' }
  },
}
