import type { notices as English } from '../en/notices.ts'

export const notices: typeof English = {
  region: 'Meldungen',
  nothingToUndo: 'Nichts rückgängig zu machen',
  undone: (label) => `Zurückgenommen: ${label}`,
}
