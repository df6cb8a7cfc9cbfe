import { describe, expect, it } from 'vitest'
import { fromBrowserUrl, toBrowserUrl } from '../../scripts/runtime/address.ts'

describe('addresses of the stand-in', () => {
  it.each(['app://crosstune/index.html', 'app://crosstune/assets/a%20b.js?v=1#top'])(
    '%s goes there and back',
    (url) => {
      expect(toBrowserUrl(url)).toMatch(/^https:\/\/crosstune\.app\.standin\.invalid\//)
      expect(fromBrowserUrl(toBrowserUrl(url))).toBe(url)
    },
  )

  it.each([
    'https://example.org/',
    'https://standin.invalid.example.org/',
    'http://crosstune.app.standin.invalid/',
    'x',
  ])('%s is not one of them', (url) => expect(fromBrowserUrl(url)).toBe(url))
})
