import { beforeEach, describe, expect, it } from 'vitest'
import { inspectFile } from '../../../electron/importing/mapping/inspect.ts'
import { describeWithData, sharedData } from '../../support/shared-data.ts'
import { type Workplace, workplace } from '../support/workplace.ts'

let place: Workplace

beforeEach(() => {
  place = workplace()
})

async function proposed(content: string) {
  const { proposal } = await inspectFile(place.file('table.csv', content), () => null)
  return {
    ...proposal,
    columns: Object.fromEntries(proposal.columns.map(({ column, role }) => [column, role])),
  }
}

describe('a proposal by the names of the columns', () => {
  it.each([
    [
      'German films',
      'Filmtitel;Erscheinungsjahr;Gattung;Regie\nHeat;1995;Krimi\nLola rennt;1998;Thriller;Tykwer\n',
      'movies',
      { Filmtitel: 'title', Erscheinungsjahr: 'year', Gattung: 'genres' },
    ],
    [
      'French tracks',
      'Morceau,Artiste,Année de sortie,Durée\nLa Mer,Charles Trenet,1946,3:18\nNe me quitte pas,Jacques Brel,1959,3:48\n',
      'tracks',
      { Morceau: 'title', Artiste: 'artist', 'Année de sortie': 'year', Durée: 'duration' },
    ],
    [
      'names run together',
      'trackName,artistName,albumName,msPlayed\nTeardrop,Massive Attack,Mezzanine,330000\nCreep,Radiohead,Pablo Honey,239000\n',
      'tracks',
      { trackName: 'title', artistName: 'artist', albumName: 'album' },
    ],
    [
      'Japanese tracks',
      '曲名,アーティスト,年\n千本桜,黒うさP,2011\n丸の内サディスティック,椎名林檎,1999\n',
      'tracks',
      { 曲名: 'title', アーティスト: 'artist', 年: 'year' },
    ],
    [
      'two columns of tags',
      'song,band,genre,mood\nTeardrop,Massive Attack,trip-hop,dark\nCreep,Radiohead,rock,sad\n',
      'tracks',
      { song: 'title', band: 'artist', genre: 'tags', mood: 'tags' },
    ],
  ])('%s', async (_, content, kind, columns) => {
    expect(await proposed(content)).toMatchObject({ kind, columns })
  })

  it('takes lists of short words for tags, and sentences for none', async () => {
    const row = (song: string, band: string, feel: string, note: string) =>
      `${song},${band},"${feel}","${note}"\n`
    const { columns } = await proposed(
      'song,band,feel,note\n' +
        row(
          'Teardrop',
          'Massive Attack',
          'calm, melancholy, trip-hop',
          'Heard first in Bristol, at night, in the rain',
        ) +
        row(
          'Creep',
          'Radiohead',
          'sad, angry, rock, loud',
          'A song that they came to hate, and then to like, again',
        ) +
        row(
          'Roads',
          'Portishead',
          'dark, slow, strings',
          'Strings, a voice that breaks now and then, and little else',
        ),
    )
    expect(columns).toEqual({ song: 'title', band: 'artist', feel: 'tags' })
  })

  it('does not believe a name that the values deny', async () => {
    const { columns } = await proposed('title,year,energy\nHeat,unseen,renewable\nAlien,unseen,nuclear\n')
    expect(columns).toEqual({ title: 'title' })
  })
})

describe('a proposal by the values alone', () => {
  it('finds ids, years and genres under names that say nothing', async () => {
    expect(
      await proposed(
        'aa,bb,cc,dd\ntt0113277,Heat,1995,Crime|Drama\ntt0083658,Blade Runner,1982,Sci-Fi|Thriller\ntt0078748,Alien,1979,Horror|Sci-Fi\n',
      ),
    ).toMatchObject({
      kind: 'movies',
      columns: { aa: 'imdbId', bb: 'title', cc: 'year', dd: 'genres' },
      separator: '|',
    })
  })

  it('takes a table without a header, whose columns it numbers', async () => {
    const rows = ['Teardrop\tMassive Attack\t5:31', 'Angel\tMassive Attack\t6:19', 'Creep\tRadiohead\t3:58']
    expect(await proposed(`${rows.join('\n')}\n`)).toMatchObject({
      kind: 'tracks',
      columns: { 'column 1': 'title', 'column 2': 'artist', 'column 3': 'duration' },
    })
  })

  it('knows what stands for nothing', async () => {
    const { missing } = await proposed('title,year\nHeat,1995\nAlien,?\nBig,N/A\n')
    expect(missing).toEqual(['?', 'N/A'])
  })
})

describeWithData('a proposal for files whose form is known', () => {
  it.each([
    [
      'movies-other/imdb-5000.csv',
      { movie_title: 'title', title_year: 'year', genres: 'genres', plot_keywords: 'keywords' },
    ],
    [
      'movies-other/tmdb_5000_movies.csv',
      { title: 'title', release_date: 'year', genres: 'genres', keywords: 'keywords', id: 'id' },
    ],
    [
      'movies-other/netflix_titles.csv',
      { title: 'title', release_year: 'year', listed_in: 'genres', show_id: 'id' },
    ],
    [
      'spotify/spotify_songs.csv',
      {
        track_name: 'title',
        track_artist: 'artist',
        playlist_genre: 'tags',
        valence: 'valence',
        energy: 'energy',
        duration_ms: 'duration',
      },
    ],
    [
      'spotify/data_moods.csv',
      {
        name: 'title',
        artist: 'artist',
        mood: 'tags',
        valence: 'valence',
        energy: 'energy',
        length: 'duration',
      },
    ],
    ['genius/genius_metadata.csv', { SongTitle: 'title', Artist: 'artist' }],
    ['lastfm/lastfm-tracks.csv', { name: 'title', artist: 'artist', tags: 'tags', year: 'year' }],
    ['movielens/ml-latest-small/movies.csv', { title: 'title', genres: 'genres' }],
  ])('%s: the same columns as its own format takes', async (path, columns) => {
    const { proposal } = await inspectFile(sharedData(path), () => null)
    expect(Object.fromEntries(proposal.columns.map(({ column, role }) => [column, role]))).toMatchObject(
      columns,
    )
  })
})
