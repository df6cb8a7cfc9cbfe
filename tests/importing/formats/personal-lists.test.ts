import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { moviesIn } from '../support/rows.ts'
import { onlyDataset, type Workplace, workplace } from '../support/workplace.ts'

let place: Workplace

beforeEach(() => {
  place = workplace()
})

const HEADER = 'Date,Name,Year,Letterboxd URI'
const RATINGS = `${HEADER},Rating
2021-01-02,Heat,1995,https://boxd.it/29Rw,5
2021-01-03,"Good, the Bad and the Ugly, The",1966,https://boxd.it/2aSW,4
2021-01-04,Cats,2019,https://boxd.it/jRHS,0.5
`
const WATCHED = `${HEADER}
2020-12-31,Heat,1995,https://boxd.it/29Rw
2021-01-05,Amélie,2001,https://boxd.it/2b5k
`
const HEARTS = `${HEADER}
2021-01-06,Amélie,2001,https://boxd.it/2b5k
`
const LIST = `Letterboxd list export v7
Date,Name,Tags,URL,Description
2022-03-04,Rainy nights,"rain, neon",https://boxd.it/abc,For the evenings

Position,Name,Year,URL,Description
1,Blade Runner,1982,https://boxd.it/2bcA,
2,Drive,2011,https://boxd.it/1pcK,"At night, by car"
3,Heat,1995,https://boxd.it/29Rw,
`

describe('Letterboxd', () => {
  it('ratings: what has four stars and more is liked, five stars first', async () => {
    const set = onlyDataset(await place.run([place.file('ratings.csv', RATINGS)]))
    expect([set.format, set.rowsRead, set.imported]).toEqual(['letterboxd', 3, 3])
    expect(set.liked).toEqual(['heat (1995)', 'good the bad and the ugly the (1966)'])
    expect(moviesIn(place, set.id)[0]).toMatchObject({ title: 'Heat', year: 1995, genres: [] })
  })

  it('watchlist: films, none of them liked', async () => {
    const set = onlyDataset(await place.run([place.file('watchlist.csv', WATCHED)]))
    expect([set.format, set.imported, set.liked]).toEqual(['letterboxd', 2, []])
  })

  it('a list: its table begins behind some lines about the list', async () => {
    const set = onlyDataset(await place.run([place.file('rainy-nights.csv', LIST)]))
    expect([set.name, set.format, set.rowsRead, set.imported]).toEqual(['rainy-nights', 'letterboxd', 3, 3])
    expect(moviesIn(place, set.id).map(({ title, year }) => [title, year])).toEqual([
      ['Blade Runner', 1982],
      ['Drive', 2011],
      ['Heat', 1995],
    ])
  })

  it('the whole zip is one data set: each film once, hearts count, and what holds no films is passed over', async () => {
    const zip = zipSync({
      'profile.csv': strToU8('Date Joined,Username,Given Name\n2019-01-01,someone,Some\n'),
      'comments.csv': strToU8('Date,Content,Comment\n'),
      'watched.csv': strToU8(WATCHED),
      'watchlist.csv': strToU8(`${HEADER}\n2021-05-05,Drive,2011,https://boxd.it/1pcK\n`),
      'ratings.csv': strToU8(RATINGS),
      'likes/films.csv': strToU8(HEARTS),
      'lists/rainy-nights.csv': strToU8(LIST),
    })
    const set = onlyDataset(await place.run([place.file('letterboxd-someone-2023.zip', zip)]))
    expect([set.name, set.format, set.rowsRead]).toEqual(['letterboxd-someone-2023', 'letterboxd', 10])
    expect(
      moviesIn(place, set.id)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Amélie', 'Blade Runner', 'Cats', 'Drive', 'Good, the Bad and the Ugly, The', 'Heat'])
    expect(set.liked[0]).toBe('heat (1995)')
    expect(set.liked).toContain('amelie (2001)')
    expect(set.liked).toHaveLength(3)
  })
})

describe('IMDb', () => {
  const RATED =
    'Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors'

  it('ratings: eight of ten and more are liked', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'ratings.csv',
          `${RATED}
tt0113277,8,2020-01-01,Heat,Heat,https://www.imdb.com/title/tt0113277,Movie,8.3,170,1995,"Action, Crime, Drama",712345,1995-12-15,Michael Mann
tt0211915,10,2020-01-02,Amélie,Le fabuleux destin d'Amélie Poulain,https://www.imdb.com/title/tt0211915,Movie,8.3,122,2001,"Comedy, Romance",790000,2001-04-25,Jean-Pierre Jeunet
tt5697572,1,2020-01-03,Cats,Cats,https://www.imdb.com/title/tt5697572,Movie,2.8,110,2019,"Comedy, Family",55000,2019-12-19,Tom Hooper
`,
        ),
      ]),
    )
    expect([set.format, set.rowsRead, set.imported]).toEqual(['imdb-ratings', 3, 3])
    expect(set.liked).toEqual(['tt0211915', 'tt0113277'])
    expect(moviesIn(place, set.id)[1]).toMatchObject({
      imdbId: 'tt0211915',
      title: 'Amélie',
      originalTitle: "Le fabuleux destin d'Amélie Poulain",
      year: 2001,
      genres: ['Comedy', 'Romance'],
    })
    expect(moviesIn(place, set.id)[2]?.genres).toEqual(['Comedy', 'Children'])
  })

  it('a list without points: films, none of them liked', async () => {
    const list = `Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors
1,tt0113277,2020-01-01,2020-01-01,,Heat,Heat,https://www.imdb.com/title/tt0113277,Movie,8.3,170,1995,Crime,712345,1995-12-15,Michael Mann
`
    const set = onlyDataset(await place.run([place.file('WATCHLIST.csv', list)]))
    expect([set.format, set.imported, set.liked]).toEqual(['imdb-ratings', 1, []])
  })

  it('tells a row without a title by its line', async () => {
    const set = onlyDataset(
      await place.run([
        place.file(
          'ratings.csv',
          `${RATED}\n${'tt0113277,8,,Heat,,,,,,1995,Crime,,,'}\n${'tt1,8,,,,,,,,1995,Crime,,,'}\n`,
        ),
      ]),
    )
    expect([set.rowsRead, set.imported, set.rejected]).toEqual([2, 1, 1])
    expect(set.rejects[0]).toMatchObject({
      line: 3,
      column: 'Title',
      reason: { code: 'empty', what: 'Title' },
    })
  })
})
