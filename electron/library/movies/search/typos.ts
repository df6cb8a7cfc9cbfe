import type { NearTexts } from './near-texts.ts'

/** Longest text that spelling mistakes are looked for in; the rows below are as long. */
const LONGEST = 120

/** Three rows of the distance table, used anew by each call: a search compares tens of thousands of pairs. */
let beforeLast = new Uint8Array(LONGEST + 1)
let last = new Uint8Array(LONGEST + 1)
let row = new Uint8Array(LONGEST + 1)

/** Fills `row` for the letter at `i` (from 1) and gives its smallest value. */
function fillRow(first: string, second: string, i: number): number {
  const letter = first.charCodeAt(i - 1)
  const before = first.charCodeAt(i - 2)
  row[0] = i
  let smallest = i
  for (let j = 1; j <= second.length; j += 1) {
    const other = second.charCodeAt(j - 1)
    let cost = (last[j - 1] ?? 0) + (letter === other ? 0 : 1)
    cost = Math.min(cost, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
    if (i > 1 && j > 1 && letter === second.charCodeAt(j - 2) && before === other) {
      cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
    }
    row[j] = cost
    if (cost < smallest) smallest = cost
  }
  return smallest
}

/**
 * Damerau-Levenshtein distance (optimal string alignment: insert, delete, replace, swap neighbours), or `limit + 1`
 * as soon as it must be more, and for texts of over 120 letters. Damerau 1964; the early end follows Ukkonen 1985.
 */
export function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1
  if (first.length > LONGEST || second.length > LONGEST) return first === second ? 0 : limit + 1
  for (let j = 0; j <= second.length; j += 1) last[j] = j
  for (let i = 1; i <= first.length; i += 1) {
    if (fillRow(first, second, i) > limit) return limit + 1
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  return Math.min(last[second.length] ?? limit + 1, limit + 1)
}

/** How many mistakes a text of this length may have: none in three letters, two from seven on. */
export function allowedEdits(length: number): number {
  if (length <= 3) return 0
  return length <= 6 ? 1 : 2
}

/** How many corrections of one word are followed up. */
const CORRECTIONS = 6

/**
 * The words nearest to one that was typed: fewest mistakes first, then the more common ones. `known` says how many
 * titles have each word of `words`. `begun`: the word may be unfinished, so it is held against the beginnings of
 * words as well. Empty where none is near enough.
 */
export function correctWord(
  word: string,
  words: NearTexts,
  known: ReadonlyMap<string, number>,
  begun: boolean,
): string[] {
  const limit = allowedEdits(word.length)
  if (limit === 0) return []
  const near = words.within(word, limit).map(({ text, edits }) => ({ text, edits }))
  if (begun) {
    const whole = new Set(near.map(({ text }) => text))
    for (const text of words.begunLike(word)) if (!whole.has(text)) near.push({ text, edits: limit + 1 })
  }
  const count = (text: string) => known.get(text) ?? 0
  near.sort((a, b) => a.edits - b.edits || count(b.text) - count(a.text) || (a.text < b.text ? -1 : 1))
  return near.slice(0, CORRECTIONS).map(({ text }) => text)
}
