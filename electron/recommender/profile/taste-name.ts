import type { TagKind } from '../semantics/tag-catalogue.ts'

interface NamedTag {
  readonly tag: string
  readonly weight: number
  readonly kind: TagKind
}

/** What a corner of the mood field is called where no mood tag leads. */
function moodWord(valence: number, energy: number): string {
  if (energy > 0.25) return valence < 0 ? 'dark and driving' : 'bright and restless'
  if (valence < -0.15) return 'slow and shadowed'
  return valence > 0.25 ? 'warm and easy' : 'quiet and drifting'
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * A name for a list from its strongest moods and kinds of music: "Brooding trip-hop, eerie dark ambient".
 * The same taste has the same name.
 */
export function nameTaste(
  tags: readonly NamedTag[],
  mood: { readonly valence: number; readonly energy: number },
): string {
  const moods = tags.filter(({ kind }) => kind === 'mood').map(({ tag }) => tag)
  const genres = tags.filter(({ kind }) => kind === 'genre').map(({ tag }) => tag)
  const [firstMood = moodWord(mood.valence, mood.energy), secondMood] = moods
  const [firstGenre, secondGenre] = genres
  if (firstGenre === undefined) return capitalised(secondMood ? `${firstMood}, ${secondMood}` : firstMood)
  const second = secondGenre && secondMood ? `, ${secondMood} ${secondGenre}` : ''
  return capitalised(`${firstMood} ${firstGenre}${second}`)
}
