import type { upkeep as English } from '../en/upkeep.ts'
import { list } from './counts.ts'

const moments = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short' })

const kept = (damagedCopy: string | null) =>
  damagedCopy === null ? '' : ` Die beschädigte Datei liegt im Datenordner als ${damagedCopy}.`

export const upkeep: typeof English = {
  startNotice: (notice) => {
    switch (notice.kind) {
      case 'restored': {
        const cause = notice.damagedCopy === null ? 'fehlte' : 'war beschädigt'
        const made = moments.format(new Date(notice.backupMadeAt))
        return `Die Bibliothek ${cause}. Wiederhergestellt aus der Sicherung vom ${made}.${kept(notice.damagedCopy)}`
      }
      case 'made-new':
        return `Die Bibliothek war beschädigt und hatte keine Sicherung; eine neue wurde angelegt, die Datensätze sind noch da.${kept(notice.damagedCopy)}`
      case 'datasets-damaged':
        return `Beschädigt und beiseitegelegt: ${list.format(notice.names)}. Unter „Datensätze“ erneut importieren.`
      case 'starter-failed':
        return `Der mitgelieferte Katalog ließ sich nicht importieren. ${notice.problem.message}`
    }
  },
  backupFailed: ({ message }) =>
    `Die Bibliothek ließ sich nicht sichern; es wird wieder versucht. ${message}`,
}
