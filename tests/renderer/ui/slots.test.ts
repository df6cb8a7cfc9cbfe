import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignSlots } from '../../../renderer/ui/use-slots.ts'

const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })
const first = (own: readonly string[]) => assignSlots(own, new Map(), null)

describe('the elements of a list whose items come and go', () => {
  it('stay in their places and show what now stands there', () => {
    const before = first(['a', 'b', 'c'])
    expect([...assignSlots(['c', 'd', 'a'], before, null)]).toEqual([
      ['c', 0],
      ['d', 1],
      ['a', 2],
    ])
  })

  it('are as many as there are items', () => {
    const before = first(['a', 'b'])
    expect([...assignSlots(['b'], before, null)]).toEqual([['b', 0]])
    expect([...assignSlots(['a', 'b', 'c'], before, null)].at(-1)).toEqual(['c', 2])
  })

  it('let the one with the focus go with its item', () => {
    const before = first(['a', 'b', 'c'])
    expect([...assignSlots(['b', 'c', 'a'], before, 'a')]).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 0],
    ])
  })

  it('are not left with the focus of an item that is gone', () => {
    const before = first(['a', 'b', 'c'])
    const after = assignSlots(['b', 'c', 'd'], before, 'a')
    expect([...after.values()]).not.toContain(before.get('a'))
  })

  it('show one item each, whatever comes and goes', () => {
    fc.assert(
      fc.property(keys, keys, keys, fc.nat(11), (one, two, three, at) => {
        const focused = two[at % Math.max(1, two.length)] ?? null
        const slots = assignSlots(three, assignSlots(two, first(one), null), focused)
        expect([...slots.keys()]).toEqual(three)
        expect(new Set(slots.values()).size).toBe(three.length)
      }),
    )
  })
})
