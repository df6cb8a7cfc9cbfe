import type { Strings } from '#shared/strings/index.ts'
import { mix32 } from '../rank/random.ts'
import type { PhraseBook } from '../semantics/phrases.ts'
import type { TagKind } from '../semantics/tag-catalogue.ts'

interface NamedTag {
  readonly tag: string
  readonly weight: number
  readonly kind: TagKind
}

interface Mood {
  readonly valence: number
  readonly energy: number
}

/** Characters of the longest name made of phrases: one line of the playlist's title. */
export const LONGEST_NAME = 44

/** A tag with this share of the strongest one's weight leads as well as it does. */
const NEARLY_AS_STRONG = 0.85

/** What a language has for names that are made of the tags' own words. */
export type NameWords = Pick<Strings, 'tags' | 'taste'>

/** What a corner of the mood field is called where no mood tag leads. */
function moodWord({ valence, energy }: Mood, { corners }: Strings['taste']): string {
  if (energy > 0.25) return valence < 0 ? corners.darkDriving : corners.brightDriving
  if (valence < -0.15) return corners.darkCalm
  return valence > 0.25 ? corners.brightCalm : corners.middle
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The words of a phrase, "light" and "lights" being one. */
const wordsOf = (phrase: string) =>
  phrase
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => word.replace(/s$/, ''))

const isGenre = ({ kind }: NamedTag) => kind === 'genre'
const isMood = ({ kind }: NamedTag) => kind === 'mood' || kind === 'theme'

/** The strongest tag of a sort with those nearly as strong; null where there is none. */
function leaders(tags: readonly NamedTag[], sort: (tag: NamedTag) => boolean): NamedTag[] | null {
  const ofSort = tags.filter(sort)
  const least = (ofSort[0]?.weight ?? 0) * NEARLY_AS_STRONG
  return ofSort.length === 0 ? null : ofSort.filter(({ weight }) => weight >= least)
}

const oneOf = <Item>(items: readonly Item[], seed: number): Item | undefined => items[seed % items.length]

/** Names that an opening and a closing tag make together: short enough, no word in both halves. */
function pairs(openings: readonly string[], closings: readonly string[]): string[] {
  return openings.flatMap((opening) => {
    const used = new Set(wordsOf(opening))
    return closings
      .filter((closing) => !wordsOf(closing).some((word) => used.has(word)))
      .map((closing) => `${opening}, ${closing}`)
      .filter((name) => name.length <= LONGEST_NAME)
  })
}

/**
 * A name for a list from its strongest moods and kinds of music: "Brooding trip-hop, eerie dark ambient".
 * The same taste has the same name.
 *
 * @param tags the taste's tags, strongest first
 * @param words those of the language that the name is in
 */
export function nameByTags(tags: readonly NamedTag[], mood: Mood, words: NameWords): string {
  const said = (wanted: TagKind) =>
    tags.filter(({ kind }) => kind === wanted).map(({ tag }) => words.tags[tag] ?? tag)
  const [first = moodWord(mood, words.taste), second] = said('mood')
  return capitalised(words.taste.nameOf(second === undefined ? [first] : [first, second], said('genre')))
}

/**
 * A name for a list as a pair of images, "Rain on neon, slow beats under glass": the first from the strongest mood or
 * theme, the second from the strongest kind of music, else from the next mood. The seed decides between tags nearly
 * as strong and between a tag's phrases, so that tastes alike in tags differ in name; the same taste and seed have
 * the same name. Where the tags have no phrases it is their own words (`nameByTags`).
 *
 * @param tags the taste's tags, strongest first
 * @param seed the selection's own (`seedOf`)
 * @param phrases those of the language that the name is in, as are the words
 */
export function nameTaste(
  tags: readonly NamedTag[],
  mood: Mood,
  seed: number,
  phrases: PhraseBook,
  words: NameWords,
): string {
  const opening = tags.filter(({ tag }) => phrases.openings(tag).length > 0)
  const first = oneOf(leaders(opening, isMood) ?? leaders(opening, isGenre) ?? [], mix32(seed, 1))
  const closing = tags.filter(({ tag }) => tag !== first?.tag && phrases.closings(tag).length > 0)
  const second = oneOf(leaders(closing, isGenre) ?? leaders(closing, isMood) ?? [], mix32(seed, 2))
  if (first === undefined || second === undefined) return nameByTags(tags, mood, words)
  const names = pairs(phrases.openings(first.tag), phrases.closings(second.tag))
  const name = oneOf(names, mix32(seed, 3))
  return name === undefined ? nameByTags(tags, mood, words) : capitalised(name)
}
