import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsFor, recognise } from '../../electron/importing/formats/index.ts'
import { surveyFile } from '../../electron/importing/survey.ts'
import { moviesIn, tracksIn } from './support/rows.ts'
import { expectAccounted, workplace } from './support/workplace.ts'

const SPOTIFY = 'spotify:track:4LRPiXqCikLlN15c3yImP7'

/** The header and a good row of every form that has a header; the title of the row is "Night Song". */
const KNOWN: readonly (readonly [format: string, header: string, row: string])[] = [
  ['movielens', 'movieId,title,genres', '12,Night Song (1990),Drama|Comedy'],
  ['imdb-5000', 'movie_title,genres,plot_keywords,title_year', 'Night Song,Drama|War,night|song,1990'],
  [
    'tmdb-5000',
    'id,title,genres,original_language,original_title,release_date,keywords',
    '7,Night Song,[],en,Night Song,1990-02-01,[]',
  ],
  ['netflix', 'show_id,type,title,release_year,listed_in', '81,Movie,Night Song,1990,"Dramas, Comedies"'],
  ['letterboxd', 'Date,Name,Year,Letterboxd URI,Rating', '2024-01-02,Night Song,1990,https://boxd.it/ab,4.5'],
  ['imdb-ratings', 'Const,Your Rating,Title,Year,Genres', 'tt0099999,9,Night Song,1990,"Drama, War"'],
  ['music-info', 'track_id,name,artist,tags,genre,year', 'TR1,Night Song,The Band,"rock, indie",,1990'],
  ['genius', 'Artist,SongTitle,Genius_Tags', 'The Band,Night Song,"rock, pop"'],
  ['hetrec-lastfm', 'id\tname\turl\tpictureURL', '7\tNight Song\thttp://l.fm/a\thttp://l.fm/b'],
  ['spotify-songs', 'track_id,track_name,track_artist,playlist_genre', '4LRPiXq,Night Song,The Band,pop'],
  [
    'data-moods',
    'name,artist,id,mood,valence,energy',
    'Night Song,The Band,4LRPiXqCikLlN15c3yImP7,Calm,0.5,0.25',
  ],
  ['deezer-mood', 'dzr_sng_id,valence,arousal,artist_name,track_name', '12,0.5,-0.25,The Band,Night Song'],
  ['exportify', 'Track URI,Track Name,Artist Name(s)', `${SPOTIFY},Night Song,The Band`],
  ['tunemymusic', 'Track name,Artist name,Album,Playlist name', 'Night Song,The Band,First,Mine'],
  ['soundiiz', 'title,artist,album,isrc', 'Night Song,The Band,First,USRC17607839'],
]

/** Rows as they come out of editors, crashed programs and hands: cut off, run together, of other tables, of nothing. */
function brokenRows(row: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      ' ',
      '7',
      '',
      '\t',
      ';;;',
      ',',
      'Too, many, cells, by, far, in, here',
      '-----',
      'a b c d',
    ),
    fc.constantFrom('Total: 3', '"never closed', 'x,"never closed', '1;2;3', '1|2|3', '# remark', '\u0000'),
    // Cut off within a cell of its own; what lacks a part of its last cell alone is a good row with the same id.
    fc.nat(row.search(/[,\t][^,\t]*$/) - 1).map((length) => row.slice(0, length)),
    fc.constantFrom(`${row},more`, `${row}${row}`, `extra, ${row}`, row.replaceAll(',', ', , ')),
  )
}

describe('a small file of a known form with broken rows', () => {
  it('movies.csv, mostly broken', async () => {
    const place = workplace()
    const text = 'movieId,title,genres\n0,First (1990),Drama\n6,Too, many (1990),Drama\n \n7\n \n7'
    const { datasets } = await place.run([place.file('movies.csv', text)])
    expect(datasets[0]).toMatchObject({ format: 'movielens', imported: 1 })
  })

  it.each(KNOWN)('%s: is recognised, and its good row imported', async (format, header, row) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(brokenRows(row), { maxLength: 5 }),
        fc.nat(5),
        fc.boolean(),
        async (broken, at, ended) => {
          const rows = [...broken.slice(0, at), row, ...broken.slice(at)]
          const text = [header, ...rows].join('\n') + (ended ? '\n' : '')
          const bytes = Buffer.from(text)
          async function* stream() {
            yield bytes
          }
          const file = {
            name: 'a.csv',
            path: 'a.csv',
            folder: '',
            folderName: null,
            size: bytes.length,
            bytes: stream,
          }
          const survey = await surveyFile(file, new AbortController().signal, () => {}, formatsFor(undefined))
          const found = recognise(survey.sample, formatsFor(undefined))
          expect([found?.table, found?.format.id]).toEqual(['main', format])
          const place = workplace()
          const { datasets } = await place.run([place.file('a.csv', text)])
          const [dataset] = datasets
          if (dataset === undefined) throw new Error('no data set')
          expectAccounted(dataset)
          const records = (dataset.kind === 'movies' ? moviesIn : tracksIn)(place, dataset.id)
          expect(records.map(({ title }) => title)).toContain('Night Song')
        },
      ),
      { numRuns: 12 },
    )
  })
})

it('bytes of a program are no table whose columns anybody could name', async () => {
  const place = workplace()
  const bytes = fc.sample(fc.uint8Array({ minLength: 3000, maxLength: 6000 }), { numRuns: 30, seed: 1 })
  for (const content of bytes) {
    await expect(place.run([place.file('program.csv', content)])).rejects.toMatchObject({
      code: 'unknown-format',
      details: { mappable: false, refusal: 'not-understood' },
    })
  }
  expect(place.made()).toEqual([])
})
