import { CrossTuneError } from '#shared/contract/errors.ts'
import { type RecommendationMethod, recommendationMethodSchema } from '#shared/contract/recommendations.ts'
import type { Library } from '../../electron/library/library.ts'
import {
  type Command,
  type CommandContext,
  choiceOption,
  numberOption,
  textOption,
  wrongUse,
} from './command.ts'
import { type Contrast, findSoundtracks, measureContrast } from './evaluation/contrast.ts'
import { type ListQuality, measureLists } from './evaluation/list-quality.ts'
import { drawMixedTastes, mixError } from './evaluation/mix.ts'
import { sample } from './evaluation/sample.ts'
import { readRows, songsOf } from './evaluation/songs.ts'
import { readTruth, type TruthRow } from './evaluation/truth.ts'
import { table } from './table.ts'

const DEFAULT_MOVIES = 100
const DEFAULT_K = 10
const DEFAULT_SEED = 42

/** All figures of one method. */
interface Evaluation extends ListQuality {
  readonly method: RecommendationMethod
  readonly mixError: number | null
  readonly contrast: Contrast | null
}

interface Settings {
  readonly movies: number
  readonly k: number
  readonly seed: number
  readonly truth: { readonly path: string; readonly rows: readonly TruthRow[] } | null
}

function wholeOption({ values }: CommandContext, name: string, fallback: number, least: number): number {
  const value = numberOption(values, name) ?? fallback
  if (!Number.isInteger(value) || value < least)
    throw wrongUse(`--${name} takes a whole number from ${least} on.`)
  return value
}

/** Measures each method over the same films, tastes and soundtracks. */
function evaluate(
  library: Library,
  methods: readonly RecommendationMethod[],
  settings: Settings,
): Evaluation[] {
  const { k, seed } = settings
  const { films } = library.browser().catalogue
  const rows = readRows(library)
  const songs = songsOf(library, rows)
  const chosen = sample(films, settings.movies, seed)
  const tastes = drawMixedTastes(films, settings.movies, seed)
  const soundtracks = settings.truth && findSoundtracks(settings.truth.rows, films, rows)
  if (settings.truth && soundtracks?.films.length === 0) {
    const message = `No film of ${settings.truth.path} is in the active data sets with an artist of its soundtrack.`
    throw new CrossTuneError('not-found', message, { file: settings.truth.path })
  }
  const engine = library.engine()
  return methods.map((method) => ({
    method,
    ...measureLists(engine, chosen, songs, { k, method }),
    mixError: mixError(engine, tastes, { k, method }),
    contrast: soundtracks && measureContrast(engine, soundtracks, method, seed),
  }))
}

function toJson({ contrast, ...figures }: Evaluation): object {
  if (contrast === null) return figures
  return {
    ...figures,
    contrastAuc: contrast.auc,
    contrastAucInterval: contrast.interval,
    contrastAucFilms: contrast.films,
    contrastAucByGenre: contrast.genres,
  }
}

/** The first method's figures, and under `baseline` those of the method it is compared with. */
function printJson({ print }: CommandContext, evaluations: readonly Evaluation[], settings: Settings): void {
  const { movies, k, seed } = settings
  const [own, baseline] = evaluations.map(toJson)
  print(JSON.stringify({ movies, k, seed, ...own, ...(baseline ? { baseline } : {}) }))
}

const figure = (value: number | null) => (value === null || Number.isNaN(value) ? '-' : value.toFixed(3))
const share = (value: number) => `${(value * 100).toFixed(1)} %`

function aucOf(one: Pick<Contrast, 'auc' | 'interval'> | undefined | null): string {
  return one ? `${figure(one.auc)} (${one.interval.map(figure).join('-')})` : '-'
}

function printText({ print }: CommandContext, evaluations: readonly Evaluation[], settings: Settings): void {
  const rows: [string, (one: Evaluation) => string][] = [
    [`different tracks in ${settings.movies} films x ${settings.k}`, (one) => String(one.unique)],
    ['share of the library recommended', (one) => share(one.coverage)],
    ['Gini index', (one) => figure(one.gini)],
    ['diversity within a list', (one) => figure(one.ild)],
    ["most recommended track's share of lists", (one) => share(one.topItemShare)],
    ['popularity (0.5: no leaning)', (one) => figure(one.popularity)],
    ['relevance kept', (one) => figure(one.relevanceKept)],
    ['error of the mix', (one) => figure(one.mixError)],
  ]
  const contrast = evaluations[0]?.contrast
  if (contrast) {
    rows.push([`contrast AUC (95 %), ${contrast.films} films`, (one) => aucOf(one.contrast)])
    for (const { genre, films } of contrast.genres) {
      rows.push([
        `  ${genre}, ${films} films`,
        (one) => aucOf(one.contrast?.genres.find((other) => other.genre === genre)),
      ])
    }
  }
  print(
    table(
      ['', ...evaluations.map(({ method }) => method)],
      rows.map(([name, value]) => [name, ...evaluations.map(value)]),
    ),
  )
}

/** `evaluate`: how good the recommendations over this library are, both methods side by side or one. */
export const evaluateCommand: Command = {
  usage: 'evaluate [--movies 100] [--k 10] [--seed 42] [--method blend|classic] [--truth FILE.csv]',
  summary:
    'measure the recommendations over the library; --truth: films (movieId) and artists of their soundtracks',
  options: {
    movies: { type: 'string' },
    k: { type: 'string' },
    seed: { type: 'string' },
    method: { type: 'string' },
    truth: { type: 'string' },
  },
  async run(context) {
    if (context.positionals.length > 0) throw wrongUse('evaluate takes no arguments, only options.')
    const path = textOption(context.values, 'truth')
    const settings: Settings = {
      movies: wholeOption(context, 'movies', DEFAULT_MOVIES, 1),
      k: wholeOption(context, 'k', DEFAULT_K, 2),
      seed: wholeOption(context, 'seed', DEFAULT_SEED, 0),
      truth: path === null ? null : { path, rows: readTruth(path) },
    }
    const all = recommendationMethodSchema.options
    const methods =
      textOption(context.values, 'method') === null
        ? all
        : [choiceOption(context.values, 'method', all, 'blend')]
    const evaluations = evaluate((await context.open()).library, methods, settings)
    if (context.json) printJson(context, evaluations, settings)
    else printText(context, evaluations, settings)
    return 0
  },
}
