import { expect, it } from 'vitest'
import { catalogues } from '#shared/strings/index.ts'
import { semantics } from '../../recommender/support/library.ts'

const { tags } = semantics()
const german = Object.entries(catalogues.de.tags)

it('names canonical tags alone, and none that is noise', () => {
  const strange = german.filter(([tag]) => (tags.find(tag)?.kind ?? 'noise') === 'noise')
  expect(strange).toEqual([])
})

it('names every mood and every theme in German', () => {
  const unnamed = tags.known.filter(
    ({ name, kind }) => (kind === 'mood' || kind === 'theme') && !Object.hasOwn(catalogues.de.tags, name),
  )
  expect(unnamed).toEqual([])
})

it('gives no two tags the same name', () => {
  const names = tags.known
    .filter(({ kind }) => kind !== 'noise')
    .map(({ name }) => catalogues.de.tags[name] ?? name)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
