import { describe, expect, it } from 'vitest'
import { isAllowedLink } from '../../electron/app/allowed-links.ts'
import { spotifyUrl } from '../../electron/playlists/links.ts'

describe('the addresses handed to the system browser', () => {
  it('are those of Spotify, as the app makes them', () => {
    expect(isAllowedLink(spotifyUrl({ spotifyId: '4uLU6hMCjMI75M1A2tKUQC', title: 'a', artist: 'b' }))).toBe(
      true,
    )
    expect(isAllowedLink(spotifyUrl({ spotifyId: null, title: '"; rm -rf', artist: '../?#@evil' }))).toBe(
      true,
    )
  })

  it.each([
    'http://open.spotify.com/track/1',
    'https://open.spotify.com.evil.example/track/1',
    'https://evil.example/https://open.spotify.com/',
    'https://user@open.spotify.com/track/1',
    'https://user:password@open.spotify.com/',
    'https://open.spotify.com:8443/track/1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'spotify:track:1',
    '',
  ])('are not %s', (url) => expect(isAllowedLink(url)).toBe(false))
})
