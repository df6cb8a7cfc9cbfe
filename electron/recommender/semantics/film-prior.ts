import { fold } from './fold.ts'

/** What a film genre or keyword says about music. */
export interface PriorEntry {
  readonly kind: 'genre' | 'keyword'
  readonly name: string
  /** Canonical music tag -> signed weight, -3..3. */
  readonly weights: ReadonlyMap<string, number>
  /** Where the music for it lies in the mood field, each -1..1. */
  readonly valence: number
  readonly energy: number
}

export interface FilmPrior {
  readonly entries: readonly PriorEntry[]
  genre(name: string): PriorEntry | null
  keyword(name: string): PriorEntry | null
}

/** A genre or keyword as resources/semantics/film.csv has it. */
export interface PriorRow {
  readonly kind: 'genre' | 'keyword'
  readonly name: string
  /** Further spellings, parted by "|". */
  readonly aliases: string
  readonly valence: number
  readonly energy: number
  /** Tag as it is spelt -> signed weight, -3..3. */
  readonly tags: ReadonlyMap<string, number>
}

/** Indexes the prior by every spelling of its genres and keywords; tags are brought to their canonical names. */
export function makeFilmPrior(rows: readonly PriorRow[], canonical: (tag: string) => string): FilmPrior {
  const genres = new Map<string, PriorEntry>()
  const keywords = new Map<string, PriorEntry>()
  const entries: PriorEntry[] = []
  for (const row of rows) {
    const weights = new Map<string, number>()
    for (const [tag, weight] of row.tags) weights.set(canonical(tag), weight)
    const entry: PriorEntry = {
      kind: row.kind,
      name: row.name,
      weights,
      valence: row.valence,
      energy: row.energy,
    }
    entries.push(entry)
    const spellings = [row.name, ...row.aliases.split('|')].map(fold).filter((key) => key !== '')
    const table = row.kind === 'genre' ? genres : keywords
    for (const key of spellings) if (!table.has(key)) table.set(key, entry)
  }
  return {
    entries,
    genre: (name) => genres.get(fold(name)) ?? null,
    // Sets without MovieLens's genre column say "horror" as a keyword, and the other way round.
    keyword: (name) => keywords.get(fold(name)) ?? genres.get(fold(name)) ?? null,
  }
}
