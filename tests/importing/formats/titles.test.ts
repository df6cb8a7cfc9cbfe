import { expect, it } from 'vitest'
import { catalogues, formatTitle, languages } from '#shared/strings/index.ts'
import { formatsFor } from '../../../electron/importing/formats/index.ts'
import { CUSTOM_FORMAT } from '../../../electron/importing/mapping/mapped-format.ts'

const ids = [...formatsFor(undefined).map(({ id }) => id), CUSTOM_FORMAT]

it.each(languages)('every form of files has a name of its own in %s', (language) => {
  const titles = ids.map((id) => formatTitle(catalogues[language], id))
  expect(new Set(titles).size).toBe(ids.length)
  expect(titles.filter((title) => ids.includes(title))).toEqual([])
})
