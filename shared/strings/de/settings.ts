import type { settings as English } from '../en/settings.ts'

export const settings: typeof English = {
  title: 'Einstellungen',
  open: 'Einstellungen',
  theme: 'Erscheinungsbild',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  languages: { system: 'System', en: 'English', de: 'Deutsch' },
  posterWidth: 'Postergröße',
  pixels: (width) => `${width} px`,
  singleKeys: 'Kürzel mit einer Taste',
  singleKeysHint: 'Buchstaben wie R und S wirken ohne Strg oder Cmd.',
  about: 'Über CrossTune',
  version: 'Version',
  runtime: 'Laufzeit',
  platform: 'Plattform',
  dataFolder: 'Datenordner',
  licence: 'Freie Software unter der MIT-Lizenz. Nichts Persönliches verlässt diesen Rechner.',
  loadFailed: 'Die letzte Sitzung war nicht lesbar; dies ist ein neuer Anfang.',
  saveFailed: 'Die Sitzung konnte nicht gespeichert werden.',
}
