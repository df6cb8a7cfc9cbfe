import type { SparseRow } from './tag-space.ts'

/** Rounds of the subspace iteration: enough for directions, which is all that a cosine needs. */
const ROUNDS = 8

/**
 * The strongest eigenvectors of a symmetric sparse matrix by randomised subspace iteration (Halko, Martinsson, Tropp
 * 2011), started from a fixed seed: the same matrix gives the same answer.
 *
 * @param onShare told after each round how much of them is done, 0..1
 * @returns `vectors` n x rank by rows, columns orthonormal; `values` the Rayleigh quotients, strongest first
 */
export function truncatedEigen(
  matrix: readonly SparseRow[],
  rank: number,
  onShare: (share: number) => void = () => {},
): { vectors: Float64Array; values: Float64Array } {
  const n = matrix.length
  let basis = new Float64Array(n * rank)
  let state = 0x9e3779b9
  for (let i = 0; i < basis.length; i += 1) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5
    basis[i] = (state >>> 0) / 2 ** 31 - 1
  }
  orthonormalise(basis, n, rank)
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = multiply(matrix, basis, rank)
    orthonormalise(basis, n, rank)
    onShare((round + 1) / ROUNDS)
  }
  const image = multiply(matrix, basis, rank)
  const quotients = new Float64Array(rank)
  for (let row = 0; row < n; row += 1) {
    for (let k = 0; k < rank; k += 1) {
      quotients[k] = (quotients[k] ?? 0) + (basis[row * rank + k] ?? 0) * (image[row * rank + k] ?? 0)
    }
  }
  const order = Array.from(quotients.keys()).sort((a, b) => (quotients[b] ?? 0) - (quotients[a] ?? 0))
  const vectors = new Float64Array(n * rank)
  for (let row = 0; row < n; row += 1) {
    order.forEach((from, to) => {
      vectors[row * rank + to] = basis[row * rank + from] ?? 0
    })
  }
  return { vectors, values: Float64Array.from(order, (k) => quotients[k] ?? 0) }
}

function multiply(
  matrix: readonly SparseRow[],
  basis: Float64Array,
  rank: number,
): Float64Array<ArrayBuffer> {
  const product = new Float64Array(matrix.length * rank)
  matrix.forEach((row, at) => {
    for (let i = 0; i < row.columns.length; i += 1) {
      const column = row.columns[i] ?? 0
      const value = row.values[i] ?? 0
      for (let k = 0; k < rank; k += 1) {
        product[at * rank + k] = (product[at * rank + k] ?? 0) + value * (basis[column * rank + k] ?? 0)
      }
    }
  })
  return product
}

/** Modified Gram-Schmidt over the columns; a column that vanishes is left zero. */
function orthonormalise(basis: Float64Array, n: number, rank: number): void {
  for (let k = 0; k < rank; k += 1) {
    for (let before = 0; before < k; before += 1) {
      let dot = 0
      for (let row = 0; row < n; row += 1) {
        dot += (basis[row * rank + k] ?? 0) * (basis[row * rank + before] ?? 0)
      }
      for (let row = 0; row < n; row += 1) {
        basis[row * rank + k] = (basis[row * rank + k] ?? 0) - dot * (basis[row * rank + before] ?? 0)
      }
    }
    let norm = 0
    for (let row = 0; row < n; row += 1) norm += (basis[row * rank + k] ?? 0) ** 2
    const scale = norm > 1e-24 ? 1 / Math.sqrt(norm) : 0
    for (let row = 0; row < n; row += 1) basis[row * rank + k] = (basis[row * rank + k] ?? 0) * scale
  }
}
