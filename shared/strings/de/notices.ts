import type { notices as English } from '../en/notices.ts'

export const notices: typeof English = {
  region: 'Meldungen',
  nothingToUndo: 'Nichts rückgängig zu machen',
  nothingToRedo: 'Nichts zu wiederholen',
  redone: (label) => `Wiederholt: ${label}`,
  undone: (label) => `Zurückgenommen: ${label}`,
}
