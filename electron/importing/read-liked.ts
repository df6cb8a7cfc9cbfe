import type { MovieRecord } from '../library/records.ts'
import { Account } from './account.ts'
import type { PlannedDataset } from './plan.ts'
import { headerOf, type ReadingContext, readMain } from './read-tables.ts'

/**
 * External ids of the films that a list says its owner likes, those liked most first, where nothing else is wanted of
 * it: the library has it already. None for what is no such list. Throws as reading does.
 */
export async function readLiked(dataset: PlannedDataset, context: ReadingContext): Promise<string[]> {
  const { format } = dataset
  if (format.kind !== 'movies' || format.tellsLikes !== true) return []
  const account = new Account()
  const extras = format.createExtras()
  await readMain<MovieRecord>(
    dataset.main,
    format.headerLines,
    ({ sample }) => format.parser(headerOf(sample), extras, sample),
    { write: () => false, ready: async () => {} },
    account,
    context,
  )
  return account.likedFirst()
}
