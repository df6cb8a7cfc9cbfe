import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { toProblem } from '#shared/contract/errors.ts'
import { describeWithData, sharedData } from '../support/shared-data.ts'
import { expectAccounted, workplace } from './support/workplace.ts'

/** Imported row by row, with their counts, in real-data.test.ts and formats/catalogues.test.ts. */
const ELSEWHERE =
  /^(?:movielens\/ml-(?:latest|1m|100k)|lastfm\/(?:lastfm-tracks|hetrec)|genius|spotify\/spotify_songs|deezer-mood)/

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

describeWithData('every other file of the real data, by itself', () => {
  it('is imported with each of its rows accounted for, or refused in words, and leaves nothing behind', async () => {
    const root = sharedData('.')
    const paths = filesBelow(root).filter((path) => !ELSEWHERE.test(relative(root, path)))
    expect(paths.length).toBeGreaterThan(100)
    for (const path of paths) {
      const place = workplace()
      try {
        const { datasets } = await place.run([path])
        expect(datasets, path).toHaveLength(1)
        for (const dataset of datasets) expectAccounted(dataset)
      } catch (thrown) {
        const { code, message } = toProblem(thrown)
        expect(['unknown-format', 'unreadable-file'], `${path}: ${message}`).toContain(code)
        expect(message).toContain(path)
        expect(place.made()).toEqual([])
      }
    }
  })
})
