import type { app as English } from '../en/app.ts'

export const app: typeof English = {
  loading: 'Wird geladen',
  close: 'Schließen',
  retry: 'Erneut versuchen',
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
}
