import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { musicServiceSchema } from '#shared/contract/playlists.ts'
import { isAllowedLink } from '../../electron/app/allowed-links.ts'
import { linksText, spotifyUrl, trackUrl } from '../../electron/playlists/links.ts'

const known = { spotifyId: '4uLU6hMCjMI75M1A2tKUQC', title: 'T', artist: 'A' }
const unknown = { spotifyId: null, title: 'AC/DC & more?', artist: 'Sigur Rós' }

describe('a link to a track', () => {
  it('is the track itself on Spotify where its id is known', () => {
    expect(spotifyUrl(known)).toBe('https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC')
  })

  it.each([null, '', '../../evil', 'javascript:alert(1)', '4uLU6hMCjMI75M1A2tKUQCx'])(
    'is a search where the id is %j',
    (spotifyId) => {
      expect(spotifyUrl({ ...unknown, spotifyId })).toBe(
        'https://open.spotify.com/search/AC%2FDC%20%26%20more%3F%20Sigur%20R%C3%B3s',
      )
    },
  )

  it('is a search on the other services, id or not', () => {
    expect(trackUrl(known, 'apple-music')).toBe('https://music.apple.com/search?term=T%20A')
    expect(trackUrl(known, 'youtube-music')).toBe('https://music.youtube.com/search?q=T%20A')
  })

  it('is a URL that may be opened, for any title and service', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...musicServiceSchema.options),
        (title, service) => {
          const url = trackUrl({ spotifyId: null, title: `${title}\ud800`, artist: 'a' }, service)
          expect(isAllowedLink(url)).toBe(true)
        },
      ),
    )
  })

  it('stands on a line of its own in a text of links', () => {
    expect(linksText([known, known], 'spotify').split('\n')).toEqual([
      spotifyUrl(known),
      spotifyUrl(known),
      '',
    ])
  })
})
