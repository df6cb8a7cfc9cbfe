/** An image that a tag calls up, and the half of a name it can stand in. */
export interface PhraseRow {
  readonly tag: string
  readonly part: 'open' | 'close' | 'either'
  readonly phrase: string
}

/** The images that names of playlists are made of, by canonical tag, in the file's order. */
export interface PhraseBook {
  /** Phrases for the first half; none where the tag has no phrase. */
  openings(tag: string): readonly string[]
  /** Phrases for the second half. */
  closings(tag: string): readonly string[]
}

/** Sorts the phrases by tag and half; tags are brought to their canonical names. */
export function makePhraseBook(rows: readonly PhraseRow[], canonical: (tag: string) => string): PhraseBook {
  const openings = new Map<string, string[]>()
  const closings = new Map<string, string[]>()
  const put = (book: Map<string, string[]>, tag: string, phrase: string) => {
    const phrases = book.get(tag)
    if (phrases) phrases.push(phrase)
    else book.set(tag, [phrase])
  }
  for (const { tag, part, phrase } of rows) {
    const name = canonical(tag)
    if (part !== 'close') put(openings, name, phrase)
    if (part !== 'open') put(closings, name, phrase)
  }
  return {
    openings: (tag) => openings.get(tag) ?? [],
    closings: (tag) => closings.get(tag) ?? [],
  }
}
