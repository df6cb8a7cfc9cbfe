import type { InspectedTable } from '#shared/contract/mapping.ts'
import { type ColumnRole, rolesOfKind } from '#shared/contract/mapping-roles.ts'
import { strings } from '../../../strings/index.ts'
import type { MappingDraft } from './draft.ts'

interface ColumnTableProps {
  readonly table: InspectedTable
  readonly draft: MappingDraft
  onRole(column: number, role: ColumnRole | null): void
}

/** The first rows of a table, with what each column holds to choose above it. */
export function ColumnTable({ table, draft, onRole }: ColumnTableProps) {
  const roles = rolesOfKind[draft.kind]
  return (
    <section className="mapping-columns" aria-label={strings.mapping.sample}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => {
              const role = draft.roles[index] ?? null
              return (
                <th key={column} scope="col" className={role === null ? 'column-off' : undefined}>
                  <span className="column-name">{column}</span>
                  <select
                    className="mapping-select"
                    aria-label={strings.mapping.columnHolds(column)}
                    value={role ?? ''}
                    onChange={({ target }) =>
                      onRole(index, roles.find((one) => one === target.value) ?? null)
                    }
                  >
                    <option value="">{strings.mapping.notImported}</option>
                    {roles.map((one) => (
                      <option key={one} value={one}>
                        {strings.mapping.roles[one]}
                      </option>
                    ))}
                  </select>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {numbered(table.rows).map(({ number, row }) => (
            <tr key={number}>
              {table.columns.map((column, index) => (
                <td key={column} className={draft.roles[index] === null ? 'column-off' : undefined}>
                  {row[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Rows with their numbers, by which they are told apart: they may be the same. */
function numbered(rows: InspectedTable['rows']): { number: number; row: string[] }[] {
  return rows.map((row, index) => ({ number: index + 1, row }))
}
