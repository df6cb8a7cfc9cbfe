import { describe, expect, it } from 'vitest'
import { truncatedEigen } from '../../../electron/recommender/semantics/eigen.ts'
import type { SparseRow } from '../../../electron/recommender/semantics/tag-space.ts'

function sparse(rows: readonly (readonly number[])[]): SparseRow[] {
  return rows.map((row) => {
    const columns = [...row.keys()].filter((column) => row[column] !== 0)
    return {
      columns: Uint32Array.from(columns),
      values: Float64Array.from(columns, (column) => row[column] ?? 0),
    }
  })
}

/** Blocks [[a, b], [b, a]] have the eigenvalues a + b and a - b, with the vectors (1, 1) and (1, -1). */
const blocks = [
  [10, 6, 0, 0],
  [6, 10, 0, 0],
  [0, 0, 0.625, 0.375],
  [0, 0, 0.375, 0.625],
]

describe('the strongest eigenvectors', () => {
  it('are those of a matrix whose eigenvalues are known: 16 and 4 of 16, 4, 1, 1/4', () => {
    const { vectors, values } = truncatedEigen(sparse(blocks), 2)
    expect(values[0]).toBeCloseTo(16, 8)
    expect(values[1]).toBeCloseTo(4, 6)
    const half = Math.SQRT1_2
    const column = (k: number) => [0, 1, 2, 3].map((row) => vectors[row * 2 + k] ?? Number.NaN)
    const [a = 0, b = 0, c, d] = column(0)
    expect([Math.abs(a), Math.abs(b)]).toEqual([expect.closeTo(half, 4), expect.closeTo(half, 4)])
    expect(Math.sign(a)).toBe(Math.sign(b))
    expect([c, d]).toEqual([expect.closeTo(0, 4), expect.closeTo(0, 4)])
    const [e = 0, f = 0] = column(1)
    expect(e).toBeCloseTo(-f, 4)
  })

  it('have columns of length one at right angles', () => {
    const rank = 3
    const { vectors } = truncatedEigen(sparse(blocks), rank)
    for (let a = 0; a < rank; a += 1) {
      for (let b = 0; b < rank; b += 1) {
        const dot = [0, 1, 2, 3].reduce(
          (sum, row) => sum + (vectors[row * rank + a] ?? 0) * (vectors[row * rank + b] ?? 0),
          0,
        )
        expect(dot).toBeCloseTo(a === b ? 1 : 0, 8)
      }
    }
  })

  it('come strongest first, a negative one by its value last', () => {
    const { values } = truncatedEigen(
      sparse([
        [-9, 0, 0],
        [0, 3, 0],
        [0, 0, 1],
      ]),
      2,
    )
    expect([...values]).toEqual([expect.closeTo(3, 6), expect.closeTo(-9, 6)])
  })

  it('are the same at every run, and nothing for an empty matrix', () => {
    expect(truncatedEigen(sparse(blocks), 2)).toEqual(truncatedEigen(sparse(blocks), 2))
    expect(truncatedEigen([], 2).vectors).toHaveLength(0)
  })

  it('do not break on a matrix of lower rank than asked for', () => {
    const { vectors } = truncatedEigen(
      sparse([
        [1, 1],
        [1, 1],
      ]),
      2,
    )
    expect([...vectors].some(Number.isNaN)).toBe(false)
  })
})
