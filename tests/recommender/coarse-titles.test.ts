import { expect, it } from 'vitest'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { loadSemantics } from '../../electron/library/semantics/load.ts'
import { createEngine } from '../../electron/recommender/index.ts'
import { film, indexed, request, semanticFile, semantics, track } from './support/library.ts'

const horror = film({ key: 'horror', genres: ['Horror'] })
const romance = film({ key: 'romance', genres: ['Romance'] })
const dark = (rowId: number) => track({ rowId, tags: ['industrial', 'metal', 'dark'] })
const mild = (rowId: number) => track({ rowId, tags: ['industrial', 'pop'] })

const COARSE = 3
const songs = [...Array.from({ length: 20 }, (_, i) => dark(i + 1)), ...[21, 22, 23].map(mild)]
const engine = createEngine(
  semantics(),
  [{ ...indexed('a', songs), coarseRows: [COARSE] }],
  [horror, romance],
)
const listOf = (options: Parameters<typeof request>[0]) =>
  engine.recommend(request({ movies: ['horror'], diversity: 0, ...options }), [horror]).tracks

it('a track with a coarse title stands behind those like it, and says why', () => {
  expect(listOf({ limit: 19 }).map(({ rowId }) => rowId)).not.toContain(COARSE)
  const whole = listOf({ limit: 30 })
  const coarse = whole.find(({ rowId }) => rowId === COARSE)
  expect(coarse?.why.find(({ tag }) => tag === '@title')?.weight).toBe(-0.5)
  expect(coarse?.why.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(coarse?.score ?? 0, 9)
  const others = whole.filter((one) => one !== coarse)
  expect(others.flatMap(({ why }) => why).some(({ tag }) => tag === '@title')).toBe(false)
})

it('a coarse title counts nothing once the track is liked', () => {
  const key = engine.trackKeyOf({ datasetId: 'a', rowId: COARSE }) ?? ''
  const list = listOf({ limit: 30, liked: [key] })
  const coarse = list.find(({ rowId }) => rowId === COARSE)
  expect(coarse?.why.some(({ tag }) => tag === '@title')).toBe(false)
  const again = listOf({ limit: 30 }).find(({ rowId }) => rowId === COARSE)
  expect(again?.why.some(({ tag }) => tag === '@title')).toBe(true)
})

it('a locked track stays, whatever its title', () => {
  const key = engine.trackKeyOf({ datasetId: 'a', rowId: COARSE }) ?? ''
  expect(listOf({ limit: 5, locked: [key] }).map((one) => one.key)).toContain(key)
})

it('the list of coarse titles has each once, and nothing that its own exceptions do not hold', () => {
  const { coarseTitles } = semantics()
  expect(new Set(coarseTitles.map(({ words }) => words)).size).toBe(coarseTitles.length)
  for (const { words, unless } of coarseTitles)
    for (const wording of unless) expect(` ${wording} `).toContain(` ${words} `)
})

it.each([
  ['a capital, which no folded title has', 'Rape,,because'],
  ['a sign', 'f*ck,,because'],
  ['no reason', 'rape,,'],
])('a damaged list of coarse titles is told by file and line: %s', (_, row) => {
  const damaged = Buffer.from(`words,unless,reason\n${row}\n`)
  const load = () => loadSemantics((name) => (name === 'coarse-titles.csv' ? damaged : semanticFile(name)))
  expect(load).toThrow(CrossTuneError)
  expect(load).toThrow(/coarse-titles\.csv, line 2/)
})
