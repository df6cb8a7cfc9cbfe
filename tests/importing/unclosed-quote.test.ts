import { describe, expect, it } from 'vitest'
import { onlyDataset, workplace } from './support/workplace.ts'

describe('a quote on the second line that is never closed', () => {
  it('costs its row, and cells in quotes far behind it are read', async () => {
    const place = workplace()
    const plain = Array.from(
      { length: 20_000 },
      (_, index) => `${index + 2},Film number ${index} (1995),Drama`,
    )
    const lines = [
      'movieId,title,genres',
      '1,"Heat (1995),Crime',
      ...plain,
      '30000,"Matrix, The (1999)",Action',
      '',
    ]
    const set = onlyDataset(await place.run([place.file('movies.csv', lines.join('\n'))]))
    expect([set.rowsRead, set.imported, set.rejected]).toEqual([20_002, 20_001, 1])
    expect(set.rejects.map(({ line, raw }) => [line, raw])).toEqual([[2, '1,"Heat (1995),Crime']])
    expect(place.query(set.id, "SELECT title FROM movie WHERE external_id = '30000'")).toEqual([
      { title: 'The Matrix' },
    ])
  })
})
