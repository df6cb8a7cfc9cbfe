import type { Film } from '../../electron/library/movies/catalogue.ts'
import { meanOf } from '../../electron/recommender/metrics/bootstrap.ts'
import type { Soundtracks } from '../commands/evaluation/contrast.ts'
import { drawMixedTastes } from '../commands/evaluation/mix.ts'
import { assemble, type Ingredients } from './assembly.ts'
import { hideKeywords, hideTags, keepUnlistedTags } from './hiding.ts'
import { contrasts, type Difference, difference, type Lists, lists, mixErrors } from './measures.ts'
import { mixVariants, variants, withoutLearnedTags, withoutWords } from './variants.ts'

type Print = (line: string) => void

const MIXED_TASTES = 100
const SEED = 42
/** Times that another part of the words is hidden; what is measured is the mean over them, film by film. */
const HIDINGS = 4
const HIDDEN_SHARES = [0.5, 0.7, 0.9]

const figure = (value: number) => value.toFixed(3)
const signed = (value: number) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`

function told({ mean, interval }: Difference): string {
  const sure = interval[0] > 0 || interval[1] < 0
  return `${sure ? `**${signed(mean)}**` : signed(mean)} (${interval.map(signed).join(', ')})`
}

const row = (print: Print, cells: readonly string[]) => print(`| ${cells.join(' | ')} |`)

function head(print: Print, cells: readonly string[]): void {
  print('')
  row(print, cells)
  row(
    print,
    cells.map(() => '---'),
  )
}

const meanFigure = (some: readonly Lists[], name: keyof Lists) => meanOf(some.map((one) => one[name]))

function listCells(own: readonly Lists[]): string[] {
  return [
    meanFigure(own, 'unique').toFixed(0),
    `${(meanFigure(own, 'topShare') * 100).toFixed(1)} %`,
    figure(meanFigure(own, 'diversity')),
    figure(meanFigure(own, 'kept')),
  ]
}

/** What each part adds to relevance and to lists. */
export function partsTable(
  whole: Ingredients,
  films: readonly Film[],
  soundtracks: Soundtracks,
  draws: number,
  print: Print,
): void {
  const base = assemble(whole)
  const all = contrasts(base, soundtracks)
  head(print, ['without', 'AUC', 'difference', 'different songs', 'top share', 'diversity', 'kept'])
  row(print, ['(nothing)', figure(meanOf(all)), '', ...listCells(lists(base, films, draws))])
  for (const { name, changes, without } of variants) {
    const assembly = assemble(without(whole))
    const own = changes === 'relevance' ? contrasts(assembly, soundtracks) : null
    const relevance = own === null ? ['', ''] : [figure(meanOf(own)), told(difference(all, own))]
    row(print, [name, ...relevance, ...listCells(lists(assembly, films, draws))])
  }
}

/** What keeps the mix of a taste of two genres. */
export function mixTable(whole: Ingredients, films: readonly Film[], print: Print): void {
  const tastes = drawMixedTastes(films, MIXED_TASTES, SEED)
  const all = mixErrors(assemble(whole), tastes)
  head(print, ['without', 'error of the mix', 'difference'])
  row(print, ['(nothing)', figure(meanOf(all)), ''])
  for (const { name, without } of mixVariants) {
    const own = mixErrors(assemble(without(whole)), tastes)
    row(print, [name, figure(meanOf(own)), told(difference(all, own))])
  }
}

/** What learned tags and word vectors add where the prior lacks words. */
export function hiddenTable(whole: Ingredients, soundtracks: Soundtracks, print: Print): void {
  const measure = (
    name: string,
    over: Soundtracks,
    without: (parts: Ingredients) => Ingredients,
    hidings: readonly ((parts: Ingredients) => Ingredients)[],
  ): readonly Paired[] => {
    const pairs = hidings.map((hide): Paired => {
      const poorer = hide(whole)
      return { all: contrasts(assemble(poorer), over), own: contrasts(assemble(without(poorer)), over) }
    })
    hiddenRow(print, name, pairs)
    return pairs
  }
  const draws = Array.from({ length: HIDINGS }, (_, i) => i + 1)
  const series = (
    name: string,
    over: Soundtracks,
    without: (parts: Ingredients) => Ingredients,
    hide: (parts: Ingredients, share: number, draw: number) => Ingredients,
  ): void => {
    const pairs = HIDDEN_SHARES.flatMap((share) =>
      measure(
        `${share * 100} % of ${name}`,
        over,
        without,
        draws.map((draw) => (parts) => hide(parts, share, draw)),
      ),
    )
    hiddenRow(print, `${name}, all together`, pairs)
  }
  head(print, ['the prior does not know', 'AUC', 'without learned tags'])
  series('the music tags', soundtracks, withoutLearnedTags, hideTags)
  const strange = contrasts(assemble(keepUnlistedTags(whole)), soundtracks)
  row(print, [
    "any of the library's tags",
    figure(meanOf(strange)),
    'none is learned: no listed tag is there',
  ])
  head(print, ['the prior does not know', 'AUC, films with keywords', 'without GloVe'])
  const described = soundtracks.films.filter(({ film }) => film.keywords.length > 0)
  series('the keywords', { ...soundtracks, films: described }, withoutWords, hideKeywords)
}

/** The contrasts by film of a poorer recommender, and of the same without a part. */
interface Paired {
  readonly all: readonly number[]
  readonly own: readonly number[]
}

/** Means over the hidings, film by film, so that the interval is one over films. */
function hiddenRow(print: Print, name: string, pairs: readonly Paired[]): void {
  const byFilm = (runs: readonly (readonly number[])[]) =>
    (runs[0] ?? []).map((_, film) => meanOf(runs.map((run) => run[film] ?? Number.NaN)))
  const all = byFilm(pairs.map((pair) => pair.all))
  row(print, [name, figure(meanOf(all)), told(difference(all, byFilm(pairs.map((pair) => pair.own))))])
}
