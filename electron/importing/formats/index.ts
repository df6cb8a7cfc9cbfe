import { CrossTuneError } from '#shared/contract/errors.ts'
import type { TableSample } from '../survey.ts'
import { crosstune } from './crosstune.ts'
import { dataMoods } from './data-moods.ts'
import { deezerMood } from './deezer-mood.ts'
import { exportify } from './exportify.ts'
import type { Format, JoinedFormat } from './format.ts'
import { genius } from './genius.ts'
import { hetrecLastfm } from './hetrec-lastfm.ts'
import { imdb5000 } from './imdb-5000.ts'
import { imdbRatings } from './imdb-ratings.ts'
import { letterboxd } from './letterboxd.ts'
import { movielens } from './movielens/movielens.ts'
import { movielens1m } from './movielens/movielens-1m.ts'
import { movielens100k } from './movielens/movielens-100k.ts'
import { musicInfo } from './music-info.ts'
import { netflix } from './netflix.ts'
import { soundiiz } from './soundiiz.ts'
import { spotifySongs } from './spotify-songs.ts'
import { starterMovies } from './starter-movies.ts'
import { starterTracks } from './starter-tracks.ts'
import { tmdb5000 } from './tmdb-5000.ts'
import { tunemymusic } from './tunemymusic.ts'

/** Every form of file that is understood. */
const FORMATS: readonly Format[] = [
  movielens,
  movielens1m,
  movielens100k,
  imdb5000,
  tmdb5000,
  netflix,
  letterboxd,
  imdbRatings,
  musicInfo,
  hetrecLastfm,
  genius,
  spotifySongs,
  dataMoods,
  deezerMood,
  crosstune,
  exportify,
  tunemymusic,
  soundiiz,
  starterMovies,
  starterTracks,
]

/** What a table was recognised as, and how surely, 0..1: the main table of a data set, or one that belongs to another. */
export type Recognition =
  | { table: 'main'; format: Format; surety: number }
  | { table: 'joined'; format: Format; surety: number; joined: JoinedFormat }

/** The formats to choose from: all, or the one of this id. Throws 'bad-request' for an id that is none. */
export function formatsFor(id: string | undefined): readonly Format[] {
  if (id === undefined) return FORMATS
  const format = FORMATS.find((candidate) => candidate.id === id)
  if (format === undefined) {
    const known = FORMATS.map((candidate) => candidate.id).join(', ')
    throw new CrossTuneError('bad-request', `“${id}” is no format. Formats are: ${known}.`)
  }
  return [format]
}

/** The surest reading of a table among these formats; null where none fits. */
export function recognise(sample: TableSample, formats: readonly Format[]): Recognition | null {
  let best: Recognition | null = null
  let highest = 0
  for (const format of formats) {
    const asMain = format.recognise(sample)
    if (asMain > highest) {
      best = { table: 'main', format, surety: asMain }
      highest = asMain
    }
    for (const joined of format.joined) {
      const asJoined = joined.recognise(sample)
      if (asJoined > highest) {
        best = { table: 'joined', format, joined, surety: asJoined }
        highest = asJoined
      }
    }
  }
  return best
}
