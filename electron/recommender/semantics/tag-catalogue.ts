import { fold } from './fold.ts'

export const tagKinds = ['genre', 'mood', 'theme', 'sound', 'era', 'place', 'noise'] as const
export type TagKind = (typeof tagKinds)[number]

/** A canonical music tag: what it is, and where music so tagged lies in the mood field (-1..1; Russell 1980). */
export interface KnownTag {
  readonly name: string
  readonly kind: TagKind
  readonly valence: number | null
  readonly energy: number | null
}

export interface TagCatalogue {
  readonly known: readonly KnownTag[]
  /** The canonical name of any spelling; of a tag nobody listed, its folded form. */
  canonical(spelling: string): string
  /** What is known of a canonical name. */
  find(name: string): KnownTag | null
  /** Whether a tag says nothing about the music: listed as noise, or of a form that only lists and dates have. */
  isNoise(name: string): boolean
}

/** A tag as resources/semantics/tags.csv has it. */
export interface KnownTagRow {
  readonly tag: string
  readonly kind: TagKind
  readonly valence: number | null
  readonly energy: number | null
  /** Further spellings, parted by "|". */
  readonly aliases: string
}

/** Personal lists, dates of listening and ratings: "sxsw2006", "songs ive obsessed over", "4 stars", "<3". */
const NOISE_FORM =
  /^(?:[^\p{L}\p{N}]*|.*\b(?:my|ive|favou?rites?|favs?|playlist|songs i|stars?|seen live|wishlist|lastfm|spotify|check out|albums i own)\b.*|.{41,}|[\p{L} ]*(?:19|20)\d\d(?!s)|.*[!?<>].*)$/u

/** Indexes the catalogue's rows by every spelling. A later row does not take over an earlier row's spelling. */
export function makeTagCatalogue(rows: readonly KnownTagRow[]): TagCatalogue {
  const bySpelling = new Map<string, KnownTag>()
  const byName = new Map<string, KnownTag>()
  for (const row of rows) {
    const tag: KnownTag = { name: row.tag, kind: row.kind, valence: row.valence, energy: row.energy }
    if (!byName.has(tag.name)) byName.set(tag.name, tag)
    bySpelling.set(fold(tag.name), tag)
  }
  for (const row of rows) {
    const tag = byName.get(row.tag)
    if (!tag) continue
    for (const alias of row.aliases.split('|')) {
      const key = fold(alias)
      if (key !== '' && !bySpelling.has(key)) bySpelling.set(key, tag)
    }
  }
  const known = [...byName.values()]
  const canonical = (spelling: string): string => {
    const key = fold(spelling)
    return bySpelling.get(key)?.name ?? key
  }
  const isNoise = (name: string): boolean => {
    const tag = byName.get(name)
    return tag ? tag.kind === 'noise' : NOISE_FORM.test(name)
  }
  return { known, canonical, find: (name) => byName.get(name) ?? null, isNoise }
}
