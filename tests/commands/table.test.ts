import { expect, it } from 'vitest'
import { table } from '../../scripts/commands/table.ts'

it('sets columns as wide as their content, numbers to the right', () => {
  expect(
    table(
      ['name', 'rows'],
      [
        ['a', 12],
        ['longer', 3],
      ],
    ),
  ).toBe('name    rows\na         12\nlonger     3')
})

it('shows more rows than a function takes arguments', () => {
  const rows = Array.from({ length: 300_000 }, () => ['x'])
  expect(table(['column 1'], rows).split('\n')).toHaveLength(300_001)
})
