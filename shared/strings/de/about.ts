import type { about as English } from '../en/about.ts'

export const about: typeof English = {
  title: 'Über CrossTune',
  version: 'Version',
  runtime: 'Laufzeit',
  platform: 'Plattform',
  dataFolder: 'Datenordner',
  licence: 'Freie Software unter der MIT-Lizenz. Nichts Persönliches verlässt diesen Rechner.',
}
