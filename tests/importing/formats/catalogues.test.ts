import { beforeEach, describe, expect, it } from 'vitest'
import { netflixGenres } from '../../../electron/importing/formats/netflix.ts'
import { describeWithData, sharedData } from '../../support/shared-data.ts'
import { moviesIn, tracksIn } from '../support/rows.ts'
import { onlyDataset, type Workplace, workplace } from '../support/workplace.ts'

let place: Workplace

beforeEach(() => {
  place = workplace()
})

async function imported(path: string) {
  const set = onlyDataset(await place.run([sharedData(path)]))
  const { id, format, rowsRead, rejected, skipped } = set
  return { set, id, account: [format, rowsRead, set.imported, rejected, skipped] }
}

describeWithData('films of other catalogues', () => {
  it('IMDb 5000: 124 repeats are skipped, the no-break space behind every title goes', async () => {
    const { id, account } = await imported('movies-other/imdb-5000.csv')
    expect(account).toEqual(['imdb-5000', 5043, 4919, 0, 124])
    expect(moviesIn(place, id, "imdb_id = 'tt0499549'")[0]).toMatchObject({
      title: 'Avatar',
      year: 2009,
      language: 'en',
      genres: ['Action', 'Adventure', 'Fantasy', 'Sci-Fi'],
      keywords: ['avatar', 'future', 'marine', 'native', 'paraplegic'],
    })
    expect(moviesIn(place, id, "title LIKE '%' || char(160)")).toEqual([])
  })

  it('TMDb 5000: genres and keywords out of JSON in cells, 28 films without genres', async () => {
    const { id, account } = await imported('movies-other/tmdb_5000_movies.csv')
    expect(account).toEqual(['tmdb-5000', 4803, 4803, 0, 0])
    const [avatar] = moviesIn(place, id, 'tmdb_id = 19995')
    expect(avatar).toMatchObject({ title: 'Avatar', year: 2009, imdbId: null, language: 'en' })
    expect(avatar?.genres).toEqual(['Action', 'Adventure', 'Fantasy', 'Sci-Fi'])
    expect(avatar?.keywords.slice(0, 3)).toEqual(['culture clash', 'future', 'space war'])
    expect(place.query(id, "SELECT count(*) AS n FROM movie WHERE genres = '[]'")).toEqual([{ n: 28 }])
  })

  it('Netflix: cells with line ends in them cost no row', async () => {
    const { id, account } = await imported('movies-other/netflix_titles.csv')
    expect(account).toEqual(['netflix', 6234, 6234, 0, 0])
    expect(moviesIn(place, id)[0]).toMatchObject({
      title: 'Norm of the North: King Sized Adventure',
      year: 2019,
      genres: ['Children', 'Comedy'],
    })
  })
})

describe('Netflix categories', () => {
  it('are genres where they name one, and keywords else', () => {
    expect(netflixGenres(['Children & Family Movies', 'Stand-Up Comedy', 'Romantic Movies'])).toEqual({
      genres: ['Children', 'Comedy', 'Romance'],
      keywords: [],
    })
    expect(netflixGenres(['Cult Movies', 'Sci-Fi & Fantasy'])).toEqual({
      genres: ['Fantasy', 'Sci-Fi'],
      keywords: ['Cult'],
    })
  })
})

describeWithData('tracks of other catalogues', () => {
  it('Spotify songs: the five rows that say NA are told, a track on several playlists comes once', async () => {
    const { id, set, account } = await imported('spotify/spotify_songs.csv')
    expect(account).toEqual(['spotify-songs', 32_833, 28_352, 5, 4476])
    expect(set.rejects.map(({ line }) => line)).toEqual([8153, 9284, 9285, 19_570, 19_813])
    expect(tracksIn(place, id)[1]).toMatchObject({
      spotifyId: '0r7CVbZTWZgbTCYdfa2P31',
      title: 'Memories - Dillon Francis Remix',
      artist: 'Maroon 5',
      year: 2019,
      durationMs: 162_600,
      energy: 0.815,
      popularity: 0.67,
      tags: ['pop', 'dance pop'],
    })
  })

  it('Spotify moods: the mood is the tag, dates are the wrong way round', async () => {
    const { id, account } = await imported('spotify/data_moods.csv')
    expect(account).toEqual(['data-moods', 687, 687, 0, 0])
    expect(tracksIn(place, id)[0]).toMatchObject({ artist: 'Prince', year: 1982, tags: ['happy'] })
  })

  it('Deezer moods: three files are one data set, deviations become 0 to 1', async () => {
    const { id, set, account } = await imported('deezer-mood')
    expect(account).toEqual(['deezer-mood', 18_644, 18_644, 0, 0])
    expect(set.name).toBe('deezer-mood')
    const [first] = tracksIn(place, id)
    expect(first).toMatchObject({ title: 'Fast As You Can', artist: 'Fiona Apple', tags: [] })
    expect(first?.valence).toBeCloseTo(0.3948, 4)
  })

  it('Genius: 21,161 rows are the same again', async () => {
    const { id, account } = await imported('genius/genius_metadata.csv')
    expect(account).toEqual(['genius', 193_230, 172_069, 0, 21_161])
    expect(tracksIn(place, id)[0]).toMatchObject({
      title: 'Daydream Believer',
      artist: 'Mary Beth Maziarz',
      year: 2000,
      tags: ['Pop', 'Cover'],
    })
  })

  it('HetRec Last.fm: artists with the tags and plays of the files beside them', async () => {
    const { id, set, account } = await imported('lastfm/hetrec2011-lastfm-2k')
    expect(account).toEqual(['hetrec-lastfm', 17_632, 17_632, 0, 0])
    expect(set.name).toBe('hetrec2011-lastfm-2k')
    expect(set.joined.map(({ role, rowsRead }) => [role, rowsRead]).sort()).toEqual([
      ['plays', 92_834],
      ['taggings', 186_479],
      ['tags', 11_946],
    ])
    const [diary] = tracksIn(place, id, "title = 'Diary of Dreams'")
    expect(diary?.tags.slice(0, 3)).toEqual(['darkwave', 'german', 'gothic'])
  })
})
