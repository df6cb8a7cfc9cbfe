import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trackKeySchema } from '#shared/contract/recommendations.ts'
import { foldArtist, foldTitle, songHash, songKey } from '../../../electron/recommender/index/song-key.ts'

const keyOf = (artist: string, title: string) => songKey(...songHash(artist, title))

describe('a song has one key', () => {
  it.each([
    ['Heroes', 'Heroes - 2017 Remaster'],
    ['Heroes', 'Heroes (2017 Remaster)'],
    ['Heroes', 'HEROES [Remastered]'],
    ['Heroes', 'Heroes - Live at the Marquee'],
    ['Heroes', 'Heroes (Live)'],
    ['Heroes', 'Heroes (Single Version)'],
    ['Heroes', '"Heroes"'],
    ['Umbrella', 'Umbrella (feat. Jay-Z)'],
    ['Umbrella', 'Umbrella feat. Jay-Z'],
    ['Umbrella', 'Umbrella ft. Jay-Z'],
    ['Café del Mar', 'Cafe Del Mar'],
    ['Me & Julio', 'Me and Julio'],
    ["Don't Stop", 'Don’t Stop'],
  ])('whether called %j or %j', (one, other) => {
    expect(keyOf('Somebody', one)).toBe(keyOf('Somebody', other))
  })

  it.each([
    ['The Cure', 'Cure'],
    ['Jay-Z', 'Jay-Z feat. Alicia Keys'],
    ['Sigur Rós', 'Sigur Ros'],
    ['Simon & Garfunkel', 'Simon and Garfunkel'],
  ])('whether its artist is spelt %j or %j', (one, other) => {
    expect(keyOf(one, 'A Song')).toBe(keyOf(other, 'A Song'))
  })
})

describe('different songs have different keys', () => {
  it.each([
    ["(Don't Fear) The Reaper", 'The Reaper'],
    ['(I Can’t Get No) Satisfaction', 'Satisfaction'],
    ['Another Brick in the Wall (Part 1)', 'Another Brick in the Wall (Part 2)'],
    ['Live and Let Die', 'And Let Die'],
    ['Alive', 'Live'],
    ['Symphony No. 5', 'Symphony No. 6'],
    ['Rock-A-Bye', 'Rock'],
  ])('such as %j and %j', (one, other) => {
    expect(keyOf('Somebody', one)).not.toBe(keyOf('Somebody', other))
  })

  it('and so have equal titles by different artists', () => {
    expect(keyOf('The Beatles', 'Something')).not.toBe(keyOf('Girl in Red', 'Something'))
  })

  it('keeps "(Don\'t Fear) The Reaper" whole', () => {
    expect(foldTitle("(Don't Fear) The Reaper")).toBe('dont fear the reaper')
  })

  it('keeps titles without a Latin letter apart', () => {
    expect(keyOf('Кино', 'Группа крови')).not.toBe(keyOf('Кино', 'Звезда по имени Солнце'))
    expect(keyOf('!!!', '???')).not.toBe(keyOf('!!!', '...'))
  })

  it('keeps an artist who is all article', () => {
    expect(foldArtist('The The')).toBe('the')
    expect(foldArtist('The')).toBe('the')
  })
})

describe('any artist and title', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })

  it('have a key of the form that the contract asks for', () => {
    fc.assert(
      fc.property(text, text, (artist, title) => {
        expect(trackKeySchema.safeParse(keyOf(artist, title)).success).toBe(true)
      }),
    )
  })

  it('have the same key in capitals and with a remaster note', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(words, (parts) => {
        const title = parts.join(' ')
        fc.pre(!/\b(?:feat|featuring|ft)\b/.test(title))
        expect(keyOf('A', title.toUpperCase())).toBe(keyOf('A', title))
        expect(keyOf('A', `${title} (2011 Remaster)`)).toBe(keyOf('A', title))
      }),
    )
  })

  it('never fold to nothing where there was something', () => {
    fc.assert(
      fc.property(text, (title) => {
        expect(foldTitle(title) === '').toBe(title.trim() === '')
      }),
    )
  })
})
