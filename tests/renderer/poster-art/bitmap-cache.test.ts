import { describe, expect, it } from 'vitest'
import { type Bitmap, BitmapCache } from '../../../renderer/features/movies/poster-art/bitmap-cache.ts'

class Page implements Bitmap {
  readonly width: number
  readonly height = 10
  closed = false

  constructor(width: number) {
    this.width = width
  }

  close(): void {
    this.closed = true
  }
}

describe('the bitmap cache', () => {
  it('keeps no more pixels than it may, and closes what was not asked for longest', () => {
    const cache = new BitmapCache<Page>(300)
    const [a, b, c, d] = [new Page(10), new Page(10), new Page(10), new Page(10)]
    cache.set('a', a)
    cache.set('b', b)
    cache.set('c', c)
    expect(cache.get('a')).toBe(a)
    cache.set('d', d)
    expect(cache.get('b')).toBeUndefined()
    expect([a, b, c, d].map(({ closed }) => closed)).toEqual([false, true, false, false])
    expect(cache.pixels).toBe(300)
  })

  it('closes a bitmap that another takes the place of', () => {
    const cache = new BitmapCache<Page>(300)
    const [old, young] = [new Page(10), new Page(20)]
    cache.set('a', old)
    cache.set('a', young)
    expect(old.closed).toBe(true)
    expect(cache.get('a')).toBe(young)
    expect(cache.pixels).toBe(200)
  })

  it('keeps the newest even where it is too large alone', () => {
    const cache = new BitmapCache<Page>(100)
    const large = new Page(50)
    cache.set('small', new Page(5))
    cache.set('large', large)
    expect(cache.get('large')).toBe(large)
    expect(cache.get('small')).toBeUndefined()
  })
})
