/** Numbers as titles spell them: digits, word, Roman numeral (only where it is no common word or letter). */
const NUMBERS: readonly (readonly string[])[] = [
  ['1', 'one'],
  ['2', 'two', 'ii'],
  ['3', 'three', 'iii'],
  ['4', 'four', 'iv'],
  ['5', 'five', 'v'],
  ['6', 'six', 'vi'],
  ['7', 'seven', 'vii'],
  ['8', 'eight', 'viii'],
  ['9', 'nine', 'ix'],
  ['10', 'ten', 'x'],
  ['11', 'eleven', 'xi'],
  ['12', 'twelve', 'xii'],
  ['13', 'thirteen', 'xiii'],
  ['15', 'fifteen'],
  ['20', 'twenty'],
  ['100', 'hundred'],
]

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  NUMBERS.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings] as const)),
)

/** All ways to write a folded word: a number's three spellings, else the word alone. */
export function spellingsOf(word: string): readonly string[] {
  return SPELLINGS.get(word) ?? [word]
}

/** A folded word in one spelling for comparing: numbers as digits. */
export function canonicalWord(word: string): string {
  return SPELLINGS.get(word)?.[0] ?? word
}
