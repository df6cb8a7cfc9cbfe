import type { Problem } from '../../contract/errors.ts'
import type { StartNotice } from '../../contract/library.ts'
import { list } from './counts.ts'

const moments = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' })

const kept = (damagedCopy: string | null) =>
  damagedCopy === null ? '' : ` The damaged file is kept in the data folder as ${damagedCopy}.`

export const upkeep = {
  startNotice: (notice: StartNotice): string => {
    switch (notice.kind) {
      case 'restored': {
        const cause = notice.damagedCopy === null ? 'was gone' : 'was damaged'
        const made = moments.format(new Date(notice.backupMadeAt))
        return `The library ${cause}. It was restored from the backup of ${made}.${kept(notice.damagedCopy)}`
      }
      case 'made-new':
        return `The library was damaged and had no backup, so a new one was made; data sets are still there.${kept(notice.damagedCopy)}`
      case 'datasets-damaged':
        return `Damaged and put aside: ${list.format(notice.names)}. Import again under Data sets.`
      case 'starter-failed':
        return `The starter catalogue could not be imported. ${notice.problem.message}`
    }
  },
  backupFailed: ({ message }: Problem) =>
    `No backup of the library could be made; it is tried again. ${message}`,
}
