import type { about as English } from '../en/about.ts'

export const about: typeof English = {
  title: 'Über CrossTune',
  version: 'Version',
  runtime: 'Läuft mit',
  platform: 'Plattform',
  dataFolder: 'Datenordner',
  copyDiagnostics: 'Diagnose kopieren',
  diagnosticsCopied: 'Diagnose kopiert',
  diagnosticsFailed: 'Die Diagnose konnte nicht kopiert werden.',
  diagnosticsHint:
    'Versionen, Anzahlen und die letzten Fehler, für einen Fehlerbericht. Keine Namen, Titel oder Schlüssel.',
  licences: 'Lizenzen',
  licence: 'Freie Software unter der MIT-Lizenz. Ohne OMDb-Schlüssel verlässt nichts diesen Rechner.',
}
