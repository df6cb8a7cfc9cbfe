import { describe, expect, it } from 'vitest'
import { minimumSize, placeOnScreens } from '../../electron/app/window-place.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const left = { x: -1920, y: 0, width: 1920, height: 1080 }

describe('where the window opens', () => {
  it('has the default size on a first run, and leaves the place to the platform', () => {
    expect(placeOnScreens(null, [laptop])).toEqual({ width: 1280, height: 800 })
  })

  it('is where it was', () => {
    const bounds = { x: -1800, y: 100, width: 1000, height: 700 }
    expect(placeOnScreens(bounds, [laptop, left])).toEqual(bounds)
  })

  it('comes back onto a screen that exists when its own is gone', () => {
    const bounds = { x: -1800, y: 100, width: 1000, height: 700 }
    expect(placeOnScreens(bounds, [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it('comes back when only a sliver or no title bar could be seen', () => {
    expect(placeOnScreens({ x: 1400, y: 100, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x')
    expect(placeOnScreens({ x: 100, y: -300, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x')
    expect(placeOnScreens({ x: 100, y: 880, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x')
  })

  it('is never larger than its screen nor smaller than the minimum', () => {
    expect(placeOnScreens({ x: 0, y: 30, width: 3000, height: 2000 }, [laptop])).toMatchObject({
      width: 1440,
      height: 875,
    })
    expect(placeOnScreens({ x: 0, y: 30, width: 10, height: 10 }, [laptop])).toMatchObject(minimumSize)
  })

  it('keeps the size where the screens are not known', () => {
    expect(placeOnScreens({ x: 5, y: 5, width: 900, height: 700 }, [])).toEqual({ width: 900, height: 700 })
  })
})
