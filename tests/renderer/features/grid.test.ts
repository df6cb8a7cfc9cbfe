import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveInGrid } from '../../../renderer/features/movies/grid-keys.ts'
import { gridGap, gridInset, gridLayout } from '../../../renderer/features/movies/grid-layout.ts'

describe('the keys of the wall', () => {
  // Five in a row, twelve films: the last row holds two.
  const shape = { columns: 5, total: 12, rowsInSight: 2 }

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 5],
    ['ArrowRight', 11, 11],
    ['ArrowLeft', 5, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 6],
    ['ArrowDown', 6, 11],
    ['ArrowDown', 8, 11],
    ['ArrowDown', 10, 10],
    ['ArrowUp', 11, 6],
    ['ArrowUp', 3, 3],
    ['Home', 8, 0],
    ['End', 8, 11],
    ['PageDown', 1, 11],
    ['PageDown', 0, 10],
    ['PageUp', 11, 1],
    ['PageUp', 7, 2],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(moveInGrid(key, from, shape)).toBe(to)
  })

  it('do not answer to other keys, nor in an empty wall', () => {
    expect(moveInGrid('a', 3, shape)).toBeNull()
    expect(moveInGrid('toString', 3, shape)).toBeNull()
    expect(moveInGrid('ArrowDown', 0, { ...shape, total: 0 })).toBeNull()
  })

  it('never lead outside the wall, whatever its shape', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    )
    const shapes = fc.record({
      columns: fc.integer({ min: 2, max: 20 }),
      total: fc.integer({ min: 1, max: 100_000 }),
      rowsInSight: fc.integer({ min: 1, max: 10 }),
    })
    fc.assert(
      fc.property(keys, shapes, fc.nat(), (key, shape, place) => {
        const to = moveInGrid(key, place % shape.total, shape)
        expect(to).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThan(shape.total)
      }),
    )
  })

  it('reach every film from the first by right arrows, and the same way back', () => {
    let place = 0
    const seen = [place]
    while (place < shape.total - 1) {
      place = moveInGrid('ArrowRight', place, shape) ?? Number.NaN
      seen.push(place)
    }
    expect(seen).toEqual(Array.from({ length: shape.total }, (_, index) => index))
    for (const back of seen.toReversed().slice(1)) {
      place = moveInGrid('ArrowLeft', place, shape) ?? Number.NaN
      expect(place).toBe(back)
    }
  })
})

describe('the rows of the wall', () => {
  it('hold five posters of the usual size in a window of 1280', () => {
    expect(gridLayout(860, 152).columns).toBe(5)
  })

  it('are full and never wider than the room, for any width and poster size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 5000 }), fc.integer({ min: 96, max: 280 }), (width, wished) => {
        const { columns, cellWidth } = gridLayout(width, wished)
        const row = columns * cellWidth + (columns - 1) * gridGap
        const room = width - gridInset.start - gridInset.end
        expect(row).toBeLessThanOrEqual(room)
        expect(room - row).toBeLessThan(columns)
        if (columns > 2) expect(Math.abs(cellWidth - wished) / wished).toBeLessThan(0.35)
      }),
    )
  })
})
