import type { shell as English } from '../en/shell.ts'

export const shell: typeof English = {
  libraryClosed: 'Die Bibliothek lässt sich nicht öffnen.',
  cannotStart: 'CrossTune kann nicht starten',
}
