import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inHandOrder, nextPlace, withMoved } from '../../../renderer/store/hand-order.ts'

const listed = (keys: string) => [...keys].map((key) => ({ key }))
const told = (items: readonly { key: string }[]) => items.map(({ key }) => key).join('')

it('keeps what stayed as it was put, and what is new where its rank says', () => {
  expect(told(inHandOrder(listed('ANBC'), [...'CBA']))).toBe('CNBA')
  expect(told(inHandOrder(listed('BNC'), [...'CBA']))).toBe('CNB')
  expect(told(inHandOrder(listed('ABC'), []))).toBe('ABC')
})

it('gives each track of the list once, whatever the order made by hand', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'))
  fc.assert(
    fc.property(keys, keys, (ranked, hand) => {
      const shown = told(inHandOrder(listed(ranked.join('')), hand))
      expect([...shown].sort()).toEqual([...ranked].sort())
      const kept = [...shown].filter((key) => hand.includes(key))
      expect(kept).toEqual(hand.filter((key) => ranked.includes(key)))
    }),
  )
})

it('moves several together, in their own order', () => {
  expect(withMoved([...'abcdef'], new Set(['b', 'e']), 0).join('')).toBe('beacdf')
  expect(withMoved([...'abcdef'], new Set(['b', 'e']), 6).join('')).toBe('acdfbe')
  expect(withMoved([...'abcdef'], new Set(['b', 'e']), 2).join('')).toBe('abecdf')
})

it('moves by one place, and not past the ends', () => {
  const keys = [...'abcd']
  const moved = (key: string, direction: -1 | 1) => {
    const before = nextPlace(keys, new Set([key]), direction)
    return before === null ? null : withMoved(keys, new Set([key]), before).join('')
  }
  expect(moved('b', 1)).toBe('acbd')
  expect(moved('b', -1)).toBe('bacd')
  expect(moved('a', -1)).toBeNull()
  expect(moved('d', 1)).toBeNull()
})
