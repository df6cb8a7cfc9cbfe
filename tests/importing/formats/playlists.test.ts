import { beforeEach, describe, expect, it } from 'vitest'
import { tracksIn } from '../support/rows.ts'
import { onlyDataset, type Workplace, workplace } from '../support/workplace.ts'

let place: Workplace

beforeEach(() => {
  place = workplace()
})

const ONE = '4LRPiXqCikLlN15c3yImP7'
const TWO = '2QjOHCTQ1Jl3zawyYOpxh6'
const THREE = '5FVd6KXrgO9B3JPmC8OPst'

describe('Exportify', () => {
  it('exportify.net: audio features, genres, the first of several artists', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'late.csv',
          `Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,Added At,Genres,Record Label,Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,Instrumentalness,Liveness,Valence,Tempo,Time Signature
spotify:track:${ONE},As It Was,As It Was,Harry Styles,2022-03-31,167303,88,false,,2022-04-01T00:00:00Z,"pop,soft rock",Columbia,0.52,0.731,6,-5.338,0,0.0557,0.342,0.00101,0.311,0.662,173.93,4
spotify:track:${TWO},Sweater Weather,I Love You.,"The Neighbourhood;Someone Else",2013,240400,90,false,,2022-04-01T00:00:00Z,,Columbia,0.612,0.807,10,-2.81,1,0.0336,0.0495,0.0177,0.101,0.398,124.053,4
`,
        ),
      ]),
    )
    expect([set.kind, set.format, set.imported]).toEqual(['tracks', 'exportify', 2])
    expect(tracksIn(place, set.id)).toEqual([
      expect.objectContaining({
        externalId: ONE,
        spotifyId: ONE,
        title: 'As It Was',
        artist: 'Harry Styles',
        year: 2022,
        durationMs: 167_303,
        popularity: 0.88,
        valence: 0.662,
        energy: 0.731,
        tags: ['pop', 'soft rock'],
      }),
      expect.objectContaining({ artist: 'The Neighbourhood', year: 2013, tags: [] }),
    ])
  })

  it('exportify.app: links of artists tell how many there are, so that a comma in a name stays', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'mine.csv',
          `"Track URI","Track Name","Artist URI(s)","Artist Name(s)","Album URI","Album Name","Track Duration (ms)"
"spotify:track:${ONE}","EARFQUAKE","spotify:artist:4V8LLVI7PbaPR0K2TGSxFF","Tyler, The Creator","spotify:album:5zi7WsKlIiUXv09tbGLKsE","IGOR","190066"
"spotify:track:${TWO}","Duet","spotify:artist:4V8LLVI7PbaPR0K2TGSxFF, spotify:artist:0C0XlULifJtAgn6ZNCW2eu","One, Two","spotify:album:5zi7WsKlIiUXv09tbGLKsE","Both","1000"
`,
        ),
      ]),
    )
    expect(tracksIn(place, set.id).map(({ artist, album }) => [artist, album])).toEqual([
      ['Tyler, The Creator', 'IGOR'],
      ['One', 'Both'],
    ])
  })

  it.each([
    ['German', '"Titel-URI","Titelname","Künstler-URI(s)","Künstlername(n)","Album-URI","Albumname"'],
    ['Japanese', '"トラックURI","トラック名","アーティストURI","アーティスト名","アルバムURI","アルバム名"'],
  ])('headers in %s: the values tell what stands where', async (_, header) => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'liste.csv',
          `${header}
"spotify:track:${ONE}","Das Model","spotify:artist:0dmPX6ovclgOy8WWJaFEUU","Kraftwerk","spotify:album:5zi7WsKlIiUXv09tbGLKsE","Die Mensch-Maschine"
`,
        ),
      ]),
    )
    expect(set.format).toBe('exportify')
    expect(tracksIn(place, set.id)[0]).toMatchObject({
      spotifyId: ONE,
      title: 'Das Model',
      artist: 'Kraftwerk',
      album: 'Die Mensch-Maschine',
    })
  })

  it('rejects a local file that has no artist, and imports one that has no link', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'mine.csv',
          `Track URI,Track Name,Album Name,Artist Name(s)
spotify:track:${ONE},Creep,Pablo Honey,Radiohead
spotify:local:x,Demo,,Nobody
spotify:track:${TWO},Untitled,,
`,
        ),
      ]),
    )
    expect([set.rowsRead, set.imported, set.rejected]).toEqual([3, 2, 1])
    expect(set.rejects[0]).toMatchObject({ line: 4, column: 'Artist Name(s)' })
    expect(tracksIn(place, set.id)[1]).toMatchObject({ title: 'Demo', spotifyId: null })
  })
})

describe('Soundiiz', () => {
  it('title;artist;album;isrc', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'evening.csv',
          'title;artist;album;isrc\nTeardrop;Massive Attack;Mezzanine;GBAAA9800322\nGlory Box;Portishead;Dummy;\n',
        ),
      ]),
    )
    expect([set.format, set.imported]).toEqual(['soundiiz', 2])
    expect(tracksIn(place, set.id)).toMatchObject([
      { externalId: 'GBAAA9800322', title: 'Teardrop', artist: 'Massive Attack', album: 'Mezzanine' },
      { externalId: 'portishead/glory box', album: 'Dummy' },
    ])
  })

  it('in another language: the codes tell it, and the order of the columns', async () => {
    const set = onlyDataset(
      await place.run([
        place.file('soir.csv', 'titre;artiste;album;code\nTeardrop;Massive Attack;Mezzanine;GBAAA9800322\n'),
      ]),
    )
    expect(set.format).toBe('soundiiz')
    expect(tracksIn(place, set.id)[0]).toMatchObject({ title: 'Teardrop', artist: 'Massive Attack' })
  })
})

describe('TuneMyMusic', () => {
  it('Spotify ids make links, and a playlist that repeats a track gives it once', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'My Spotify Library.csv',
          `Track name,Artist name,Album,Playlist name,Type,ISRC,Spotify - id
Teardrop,Massive Attack,Mezzanine,Night,Playlist,GBAAA9800322,${THREE}
Teardrop,Massive Attack,Mezzanine,Day,Playlist,GBAAA9800322,${THREE}
Glory Box,Portishead,Dummy,Night,Playlist,,
`,
        ),
      ]),
    )
    expect([set.format, set.rowsRead, set.imported, set.skipped]).toEqual(['tunemymusic', 3, 2, 1])
    expect(tracksIn(place, set.id)).toMatchObject([
      { spotifyId: THREE, title: 'Teardrop', artist: 'Massive Attack', album: 'Mezzanine' },
      { spotifyId: null, title: 'Glory Box' },
    ])
  })

  it('in another language, and from a service other than Spotify', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'Bibliothek.csv',
          'Titelname,Künstlername,Album,Name der Playlist,Typ,ISRC,Deezer - id\nTeardrop,Massive Attack,Mezzanine,Nacht,Playlist,GBAAA9800322,3135556\n',
        ),
      ]),
    )
    expect(set.format).toBe('tunemymusic')
    expect(tracksIn(place, set.id)[0]).toMatchObject({
      externalId: 'GBAAA9800322',
      spotifyId: null,
      title: 'Teardrop',
    })
  })
})
