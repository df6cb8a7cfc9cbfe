import { afterEach, describe, expect, it } from 'vitest'
import { FLAG_GENRES } from '../../../electron/importing/formats/movielens/genres.ts'
import { formatTotalTime, formatTrackTime, listTime } from '../../../renderer/format/duration.ts'
import { genreName } from '../../../renderer/format/genre.ts'
import { formatBytes, formatCount, formatPercent } from '../../../renderer/format/number.ts'
import { formatTag, formatTags } from '../../../renderer/format/tag.ts'
import { speak } from '../../../renderer/strings/index.ts'

describe('times', () => {
  it.each([
    [0, '0:00'],
    [59_400, '0:59'],
    [59_600, '1:00'],
    [187_000, '3:07'],
    [3_600_000, '60:00'],
  ])('writes a track of %i ms as %s', (milliseconds, text) => {
    expect(formatTrackTime(milliseconds)).toBe(text)
  })

  it.each([
    [2_880_000, '48 min'],
    [3_599_999, '1 h 0 min'],
    [7_860_000, '2 h 11 min'],
  ])('writes a list of %i ms as %s', (milliseconds, text) => {
    expect(formatTotalTime(milliseconds)).toBe(text)
  })

  it.each([
    [[3_600_000, 4_260_000], '2 h 11 min'],
    [[3_600_000, 3_600_000, null], 'about 3 h 0 min'],
    [[360_000, null, null], null],
    [[null], null],
    [[], null],
  ])('writes the length of a list of %j as %s', (lengths, text) => {
    expect(listTime(lengths.map((durationMs) => ({ durationMs })))).toBe(text)
  })
})

describe('numbers', () => {
  it('groups thousands', () => expect(formatCount(86_537)).toBe('86,537'))
  it('rounds shares to whole percents', () => expect(formatPercent(0.956)).toBe('96%'))
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [4_240_000, '4.2 MB'],
    [15_600_000, '16 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('writes %i bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})

describe('tags', () => {
  afterEach(() => speak('en'))

  it('are written as people do', () => expect(formatTag('dark_ambient')).toBe('dark ambient'))
  it('stand in a line that can be broken before a dot alone', () => {
    const line = formatTags(['dark_ambient', 'trip-hop', 'rain'])
    expect(line.split(' ')).toEqual(['dark\u00a0ambient', '·\u00a0trip-\u2060hop', '·\u00a0rain'])
  })

  it('have German names where Germans have them, and their own where not', () => {
    speak('de')
    expect(['sad', 'female vocals', 'shoegaze', 'seen_by me', 'constructor'].map(formatTag)).toEqual([
      'traurig',
      'Sängerinnen',
      'shoegaze',
      'seen by me',
      'constructor',
    ])
  })
})

describe('genres', () => {
  afterEach(() => speak('en'))

  it('have names in the language of the window, and their own where it has none', () => {
    speak('de')
    expect(['Comedy', 'Film-Noir', 'Telenovela', 'constructor'].map(genreName)).toEqual([
      'Komödie',
      'Film noir',
      'Telenovela',
      'constructor',
    ])
  })

  it('are as the data write them in English', () => {
    const known = FLAG_GENRES.filter((genre) => genre !== null)
    expect(known.map(genreName)).toEqual(known)
  })
})
