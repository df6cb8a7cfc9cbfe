import { describe, expect, it } from 'vitest'
import { toProblem } from '#shared/contract/errors.ts'
import { previewFile } from '../../electron/importing/preview.ts'
import { hostileTexts, mutated, quotedTexts } from './support/hostile.ts'
import { expectAccounted, workplace } from './support/workplace.ts'

/** Characters of a hostile file. */
const LENGTH = 25_000

/** Searches in a text that reading may take for each of its characters, with every likely delimiter. */
const SEARCHES = 100

/** Files made by changing sound ones. */
const MUTANTS = 300

const SOUND = [
  'movieId,title,genres\r\n1,Toy Story (1995),Animation|Comedy\r\n2,"Matrix, The (1999)",Action\r\n',
  'track_id,name,artist,tags,genre,year\na,Song,Band,"rock, indie_rock",,1999\nb,Tune,Duo,pop,Punk,2016\n',
  'Datum;Titel;"Preis, in €"\n01.02.2020;"Er sagte ""ja""";3,50\n02.02.2020;Nein;4\n',
  "id\tname\turl\n1\tIt's\thttp://a.b/c\n2\t'quoted'\thttp://a.b/d\n",
  'a|b|c\n1|"two\nlines"|3\n4|\\"5\\"|6\n',
  '1::Toy Story (1995)::Animation\n2::Jumanji (1995)::Adventure\n',
]

async function preview(text: string): Promise<void> {
  const bytes = Buffer.from(text)
  async function* stream() {
    for (let at = 0; at < bytes.length; at += 8192) yield bytes.subarray(at, at + 8192)
  }
  const place = { name: 'a.csv', path: 'a.csv', folder: '', folderName: null }
  const file = { ...place, size: bytes.length, bytes: stream }
  await previewFile(file, Number.POSITIVE_INFINITY, new AbortController().signal)
}

/** Imports a text, with each of its rows accounted for or refused in words, and nothing left behind. */
async function importOrRefuse(text: string): Promise<void> {
  const place = workplace()
  try {
    const { datasets } = await place.run([place.file('a.csv', text)])
    for (const dataset of datasets) expectAccounted(dataset)
  } catch (thrown) {
    const { code, message } = toProblem(thrown)
    expect(['unknown-format', 'unreadable-file'], message).toContain(code)
    expect(place.made()).toEqual([])
  }
}

/** How often a text is searched while something is done. */
async function searchesIn(work: () => Promise<unknown>): Promise<number> {
  const search = String.prototype.indexOf
  let count = 0
  const counting = function (this: string, what: string, from?: number) {
    count += 1
    return search.call(this, what, from)
  }
  // Not a spy: that keeps what each of a million calls was given.
  Object.assign(String.prototype, { indexOf: counting })
  try {
    await work()
  } finally {
    Object.assign(String.prototype, { indexOf: search })
  }
  return count
}

describe('a file that no program wrote', () => {
  it('is read with work in proportion to its length, whatever it holds', async () => {
    for (const [name, text] of quotedTexts(LENGTH)) {
      expect(await searchesIn(() => preview(text)), name).toBeLessThan(SEARCHES * text.length)
    }
  }, 240_000)

  it('is imported with each of its rows accounted for, or refused in words', async () => {
    for (const [, text] of hostileTexts(LENGTH / 10)) await importOrRefuse(text)
  }, 240_000)

  it(`is so too where it was made of a sound one: ${MUTANTS} times`, async () => {
    for (let seed = 0; seed < MUTANTS; seed += 1) {
      const text = mutated(SOUND[seed % SOUND.length] ?? '', seed, 2 ** (seed % 7))
      await preview(text)
      await importOrRefuse(text)
    }
  }, 240_000)
})
