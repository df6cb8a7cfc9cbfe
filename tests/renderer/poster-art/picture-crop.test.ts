import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coverOf } from '../../../renderer/features/movies/poster-art/picture-crop.ts'

const side = fc.integer({ min: 1, max: 4000 })
const size = fc.record({ width: side, height: side })

it('takes the largest part of a picture that has the room’s form, from its middle', () => {
  fc.assert(
    fc.property(size, size, (picture, room) => {
      const [left, top, width, height] = coverOf(picture, room)
      expect(width / height).toBeCloseTo(room.width / room.height, 6)
      expect(Math.max(width / picture.width, height / picture.height)).toBeCloseTo(1, 9)
      expect(left * 2 + width).toBeCloseTo(picture.width, 6)
      expect(top * 2 + height).toBeCloseTo(picture.height, 6)
    }),
  )
})
