import { describe, expect, it } from 'vitest'
import { isOwnPage } from '../../electron/ipc/caller.ts'

const page = 'app://crosstune/index.html'

describe('the sender check', () => {
  it.each(['app://crosstune/index.html', 'app://crosstune/', 'app://crosstune/index.html#settings'])(
    'takes %s for the own page',
    (url) => expect(isOwnPage(url, page)).toBe(true),
  )

  it.each([
    'app://crosstune.example/index.html',
    'app://other/index.html',
    'https://crosstune/index.html',
    'file:///index.html',
    'data:text/html,hello',
    'about:blank',
    'not a url',
    '',
  ])('does not take %s for it', (url) => expect(isOwnPage(url, page)).toBe(false))
})
