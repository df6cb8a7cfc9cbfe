import type { Film } from '../../electron/library/movies/catalogue.ts'
import { meanInterval, meanOf } from '../../electron/recommender/metrics/bootstrap.ts'
import { topK } from '../../electron/recommender/rank/top-k.ts'
import { contrastByFilm, type Soundtracks } from '../commands/evaluation/contrast.ts'
import { qualityOf } from '../commands/evaluation/list-quality.ts'
import type { MixedTaste } from '../commands/evaluation/mix.ts'
import { sample } from '../commands/evaluation/sample.ts'
import type { Assembly } from './assembly.ts'

/** Places of the lists measured, and films in a draw. */
const PLACES = 10
const FILMS = 100
/** The seed of the bootstrap. */
const SEED = 42

/** Contrast by film, in the soundtracks' order; films that get no profile count as chance. */
export function contrasts(assembly: Assembly, soundtracks: Soundtracks): number[] {
  return contrastByFilm(soundtracks, (film, places) => assembly.scoresAt(film, places)).map(({ auc }) => auc)
}

/** A mean difference with its 95 % interval. */
export interface Difference {
  readonly mean: number
  readonly interval: readonly [low: number, high: number]
}

/** How much larger `after` is than `before`, pair by pair. */
export function difference(before: readonly number[], after: readonly number[]): Difference {
  const gaps = before.map((value, i) => (after[i] ?? Number.NaN) - value)
  return { mean: meanOf(gaps), interval: meanInterval(gaps, SEED) }
}

/** The figures of one draw's lists. */
export interface Lists {
  readonly unique: number
  readonly topShare: number
  readonly diversity: number
  readonly kept: number
}

/** The lists of each draw of films, draws numbered from 1. */
export function lists(assembly: Assembly, films: readonly Film[], draws: number): Lists[] {
  const { index } = assembly
  const songs = new Map<
    number,
    { key: string; place: ReturnType<typeof index.placeOf>; tags: Set<string>; popularity: number }
  >()
  const songOf = (song: number) => {
    const known = songs.get(song)
    if (known !== undefined) return known
    const ids = index.tagIds.subarray(index.offsets[song] ?? 0, index.offsets[song + 1] ?? 0)
    const tags = new Set(Array.from(ids, (tag) => index.tags[tag] ?? ''))
    const made = { key: index.keyOf(song), place: index.placeOf(song), tags, popularity: 0.5 }
    songs.set(song, made)
    return made
  }
  return Array.from({ length: draws }, (_, draw) => {
    const kept: number[] = []
    const made = sample(films, FILMS, draw + 1).map((film) => {
      const list = assembly.list([film], PLACES)
      const chosen = list.chosen.map(({ song }) => song)
      const sum = (some: readonly number[]) =>
        some.reduce((total, song) => total + (list.scores[song] ?? 0), 0)
      const best = sum(topK(list.scores, chosen.length, () => true))
      if (best > 0) kept.push(sum(chosen) / best)
      return chosen.map(songOf)
    })
    const { unique, topItemShare, ild } = qualityOf(made, index.count)
    return { unique, topShare: topItemShare, diversity: ild, kept: meanOf(kept) }
  })
}

/** By taste: how far the share of tracks that answer its first genre is from the share of films of it. */
export function mixErrors(assembly: Assembly, tastes: readonly MixedTaste[]): number[] {
  return tastes.map(({ first, second }) => {
    const films = [...first, ...second]
    const own = new Set<string | null>(first.map(({ key }) => key))
    const { chosen } = assembly.list(films, PLACES)
    const answering = chosen.filter(({ answers }) => own.has(answers)).length
    return chosen.length === 0 ? 0 : Math.abs(answering / chosen.length - first.length / films.length)
  })
}
