import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freePath } from '../../scripts/runtime/free-path.ts'

describe('a free name in a folder', () => {
  it('is the name itself, or the next number', () => {
    const taken = new Set([join('d', 'List.csv'), join('d', 'List (2).csv')])
    expect(freePath('d', 'Other.csv', (path) => taken.has(path))).toBe(join('d', 'Other.csv'))
    expect(freePath('d', 'List.csv', (path) => taken.has(path))).toBe(join('d', 'List (3).csv'))
  })
})
