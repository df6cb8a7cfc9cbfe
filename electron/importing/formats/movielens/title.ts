import { cleanText, decodeEntities } from '../cells.ts'

/** A title taken apart. */
export interface ParsedTitle {
  title: string
  originalTitle: string | null
  year: number | null
}

/** Articles that catalogues move behind a title, in the languages that films come in. */
const ARTICLES = [
  ...['The', 'A', 'An'],
  ...['Le', 'La', 'Les', "L'", 'L’', 'Un', 'Une'],
  ...['Il', 'Lo', 'I', 'Gli', 'Una', 'El', 'Los', 'Las'],
  ...['Der', 'Die', 'Das', 'Ein', 'Eine', 'De', 'Het', 'Een'],
  ...['Den', 'Det', 'En', 'Ett', 'Et', 'O', 'Os', 'As', 'Um', 'Uma'],
]

const MOVED_ARTICLE = new RegExp(`^(.*\\S),\\s?(${ARTICLES.join('|')})((?: \\([^()]*\\))?)$`, 's')

/** "(1995)", "(2006–2007)", "(1983))" and "(1995) (V)", which marks a film made for video. */
const YEAR_AT_END = /\s*\((\d{4})(?:\s*[-–—]\s*(?:\d{4})?)?\)+(?:\s*\((?:V|TV|VG)\))?$/

/** Words in brackets that are part of a title and not another name of the film. */
const PART_OF_TITLE =
  /^(?:parts?|vol\.?|volume|episode|chapter|season|or|and|yellow|blue)\b|\bsequence$|^[\d\s–-]*$/i

const ALSO_KNOWN_AS = /^a\.?k\.?a\.?:?\s+/i

const ENGLISH = /\b(?:the|of|and|with|from)\b|^(?:a|an)\s|,\s?(?:The|A|An)$/i

/** "Matrix, The" as it stands on the poster: "The Matrix"; "Enfer, L'" is "L'Enfer". */
function restoreArticle(title: string): string {
  const match = MOVED_ARTICLE.exec(title)
  const rest = match?.[1]
  const article = match?.[2]
  const behind = match?.[3] ?? ''
  // "Die, Mommie, Die" begins with its last word; nothing was moved.
  if (rest === undefined || article === undefined || rest.startsWith(`${article},`)) return title
  return /['’]$/.test(article) ? `${article}${rest}${behind}` : `${article} ${rest}${behind}`
}

/** Where the bracket opens that the last character closes; -1 where that character closes none. */
function openingOfLastBracket(text: string): number {
  if (!text.endsWith(')')) return -1
  let depth = 0
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === ')') depth += 1
    if (text[index] === '(') depth -= 1
    if (depth === 0) return index
  }
  return -1
}

/** Takes the names in brackets off the end of a title, first to last. */
function takeNames(text: string): { title: string; names: string[] } {
  const names: string[] = []
  let title = text
  for (;;) {
    const opening = openingOfLastBracket(title)
    const before = title.slice(0, Math.max(0, opening)).trimEnd()
    const isWord = opening > 0 && title[opening - 1] !== ' '
    if (before === '' || isWord || /\bor$/i.test(before)) break
    const name = title.slice(opening + 1, -1).trim()
    if (PART_OF_TITLE.test(name)) break
    names.unshift(name)
    title = before
  }
  return { title, names }
}

/** The film's own name among its other names: rather a foreign one than an English one, rather any than an "a.k.a.". */
function chooseOriginal(names: readonly string[]): string | null {
  const own = names.filter((name) => !ALSO_KNOWN_AS.test(name))
  const foreign = own.filter((name) => !ENGLISH.test(name))
  const chosen = foreign.at(-1) ?? own.at(-1) ?? names[0]
  return chosen === undefined ? null : restoreArticle(chosen.replace(ALSO_KNOWN_AS, ''))
}

/** Takes years off the end: "(1973) (1973)" has two. The last is the film's. */
function takeYear(text: string): { rest: string; year: number | null } {
  let rest = text
  let year: number | null = null
  for (
    let match = YEAR_AT_END.exec(rest);
    match !== null && match.index > 0;
    match = YEAR_AT_END.exec(rest)
  ) {
    const found = Number(match[1])
    if (year !== null && found !== year) break
    year = found
    rest = rest.slice(0, match.index)
  }
  return { rest, year }
}

/**
 * A MovieLens title taken apart: "City of Lost Children, The (Cité des enfants perdus, La) (1995)" is The City of Lost
 * Children, originally La Cité des enfants perdus, of 1995. A title without a year stays one.
 */
export function parseTitle(raw: string): ParsedTitle {
  const cleaned = cleanText(decodeEntities(raw))
  const atEnd = takeYear(cleaned)
  const { title, names } = takeNames(atEnd.rest)
  // "The Naked Truth (1957) (Your Past Is Showing)": the year stands before the other name.
  const inside = atEnd.year === null ? takeYear(title) : { rest: title, year: atEnd.year }
  const originalTitle = chooseOriginal(names.filter((name) => name !== ''))
  const shown = restoreArticle(inside.rest)
  return { title: shown, originalTitle: originalTitle === shown ? null : originalTitle, year: inside.year }
}
