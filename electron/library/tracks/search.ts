import { searchText } from '../search/fold.ts'
import type { TrackRow, TrackSet } from './track-set.ts'

/** A track that answers a search; a higher score fits better. */
export interface TrackHit {
  readonly set: TrackSet
  readonly row: TrackRow
  readonly score: number
}

/** How far down each set's own order is looked at before titles and fame decide. */
const LOOKED_AT = 400

/** Added to the text score where the title, or artist and title, is just what was typed. */
const EXACT_BONUS = 12

function expression(folded: string): string {
  const words = folded.split(' ')
  return words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' AND ')
}

function exactness(folded: string, row: TrackRow): number {
  const title = searchText(row.title)
  const artist = searchText(row.artist)
  const exact = [title, artist, `${artist} ${title}`, `${title} ${artist}`].includes(folded)
  return exact ? EXACT_BONUS : 0
}

/**
 * The tracks whose title, artist, album and tags have all words of a text (the last may be unfinished), best
 * first, at most `limit`. Empty for a text with nothing in it.
 */
export function searchTracks(sets: readonly TrackSet[], text: string, limit: number): TrackHit[] {
  const folded = searchText(text)
  if (folded === '') return []
  const hits: TrackHit[] = []
  for (const set of sets) {
    for (const { rowId, rank } of set.match(expression(folded), Math.max(limit, LOOKED_AT))) {
      const row = set.find(rowId)
      // bm25 of FTS5 is better the more negative it is.
      if (row !== null)
        hits.push({ set, row, score: -rank + exactness(folded, row) + 2 * (row.popularity ?? 0) })
    }
  }
  return hits.sort((a, b) => b.score - a.score || a.row.id - b.row.id).slice(0, limit)
}
