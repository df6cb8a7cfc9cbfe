import type { RouteInput } from '#shared/contract/index.ts'
import type { MovieCard } from '#shared/contract/movies.ts'
import type { Recommendation, ScoreTerm } from '#shared/contract/recommendations.ts'
import { aTrack } from './builders.ts'

const songs: readonly [string, string, readonly string[]][] = [
  ['Angel', 'Massive Attack', ['trip_hop', 'dark', 'brooding', 'electronic']],
  ['Hunter', 'Björk', ['electronic', 'cold', 'urgent', 'experimental']],
  ['Closer', 'Nine Inch Nails', ['industrial', 'dark', 'menacing', 'rock']],
  ['Teardrop', 'Massive Attack', ['trip_hop', 'hypnotic', 'melancholic']],
  ['Roads', 'Portishead', ['trip_hop', 'melancholic', 'noir', 'slow']],
  ['Windowlicker', 'Aphex Twin', ['idm', 'uncanny', 'electronic']],
  ['Memories of Green', 'Vangelis', ['ambient', 'synth', 'melancholic', 'rain']],
  ['Hell Is Round the Corner', 'Tricky', ['trip_hop', 'paranoid', 'dark']],
  ['Rez', 'Underworld', ['techno', 'cosmic', 'driving']],
  ['The Ecstasy of Gold', 'Ennio Morricone', ['western', 'orchestral', 'epic']],
  ['La valse d’Amélie', 'Yann Tiersen', ['accordion', 'whimsical', 'french']],
  ['A Song with an Uncommonly Long Name That Goes On', 'The Band Whose Name Is Also Long', ['drama', 'folk']],
]

const genreTags: Record<string, readonly string[]> = {
  Crime: ['trip_hop', 'noir', 'dark'],
  Thriller: ['industrial', 'dark', 'menacing'],
  'Sci-Fi': ['electronic', 'synth', 'ambient', 'cosmic'],
  Horror: ['dark', 'industrial', 'uncanny'],
  Western: ['western', 'orchestral', 'epic'],
  Romance: ['melancholic', 'french', 'folk'],
  Comedy: ['whimsical', 'accordion'],
  Action: ['driving', 'rock', 'urgent'],
  Animation: ['whimsical', 'orchestral'],
  'Film-Noir': ['noir', 'slow', 'melancholic'],
}

function shareOf(movie: MovieCard, tag: string): number {
  const tags = movie.genres.flatMap((genre) => genreTags[genre] ?? ['drama'])
  return tags.filter((other) => other === tag).length / tags.length
}

/** A made-up engine: tags by genre, scores by shared tags. Its figures only have to hang together. */
export function recommend(
  movies: readonly MovieCard[],
  input: RouteInput<'recommendations.make'>,
): Recommendation {
  const chosen = input.movies.flatMap((key) => movies.find((movie) => movie.key === key) ?? [])
  const removed = new Set(input.removedTags ?? [])
  const tags = [...new Set(songs.flatMap(([, , tags]) => tags))]
    .filter((tag) => !removed.has(tag))
    .map((tag) => {
      const boost = input.pinnedTags?.includes(tag) ? 2 : 1
      const parts = chosen
        .map((movie) => ({ key: movie.key, weight: boost * shareOf(movie, tag) }))
        .filter(({ weight }) => weight > 0)
      return { tag, weight: parts.reduce((sum, { weight }) => sum + weight, 0), movies: parts }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)

  const limit = input.limit ?? 30
  const scored = Array.from({ length: 40 }, (_, index) => {
    const [title, artist, own] = songs[(index + (input.seed ?? 0)) % songs.length] ?? ['', '', []]
    const why: ScoreTerm[] = tags
      .filter(({ tag }) => own.includes(tag))
      .map(({ tag, weight, movies }) => ({
        tag,
        weight: weight / (1 + index / 12),
        movies: movies.map(({ key }) => key),
      }))
    if (index % 4 === 2 && why.length > 0) why.push({ tag: 'cheerful', weight: -0.02, movies: [] })
    const score = why.reduce((sum, { weight }) => sum + weight, 0)
    const key = index.toString(16).padStart(16, '0')
    const suffix = index < songs.length ? '' : ` (part ${Math.floor(index / songs.length) + 1})`
    const answers = why[0]?.movies.length === 1 ? (why[0].movies[0] ?? null) : null
    const place = Math.sin(index * 12.9)
    return aTrack({
      key,
      title: `${title}${suffix}`,
      artist,
      tags: [...own],
      why,
      score,
      answers,
      durationMs: 190_000 + index * 4_000,
      valence: -0.4 + place * 0.4,
      energy: Math.cos(index * 7.7) * 0.5,
    })
  })
    .filter(({ key, score }) => score > 0 && !input.disliked?.includes(key))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
  const best = scored[0]?.score ?? 1

  return {
    taste: {
      titles:
        chosen.length > 1
          ? { en: 'Rain on neon, something in the walls', de: 'Regen auf Neon, etwas in den Wänden' }
          : { en: 'Slow smoke', de: 'Langsamer Rauch' },
      tags,
      mood: { valence: -0.3, energy: 0.1 },
      movies: chosen.map(({ key, title }, index) => ({
        key,
        title,
        valence: Math.max(-0.9, -0.5 + index * 0.28),
        energy: Math.sin(index * 2 + 1) * 0.6,
      })),
    },
    tracks: chosen.length === 0 ? [] : scored.map((track) => ({ ...track, match: track.score / best })),
    searched: 2000,
    notice: chosen.length === 0 ? 'no-movies' : scored.length < limit ? 'short' : null,
    milliseconds: 3,
  }
}
