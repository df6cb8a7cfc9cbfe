import type { settings as English } from '../en/settings.ts'

export const settings: typeof English = {
  title: 'Einstellungen',
  open: 'Einstellungen',
  theme: 'Erscheinungsbild',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  languages: { system: 'System', en: 'English', de: 'Deutsch' },
  textSize: 'Textgröße',
  percent: (size) => `${size} %`,
  motion: 'Bewegung',
  motions: { system: 'System', reduced: 'Reduziert' },
  posterWidth: 'Postergröße',
  pixels: (width) => `${width} px`,
  singleKeys: 'Kürzel mit einer Taste',
  singleKeysHint: 'Buchstaben wie R und S wirken ohne Strg oder Cmd.',
  loadFailed: 'Die letzte Sitzung war nicht lesbar; dies ist ein neuer Anfang.',
  saveFailed: 'Die Sitzung konnte nicht gespeichert werden.',
}
