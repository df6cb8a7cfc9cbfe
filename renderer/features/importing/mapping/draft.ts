import type { DatasetKind } from '#shared/contract/datasets.ts'
import type { InspectedTable, Mapping } from '#shared/contract/mapping.ts'
import { type ColumnRole, listRoles, neededRoles, rolesOfKind } from '#shared/contract/mapping-roles.ts'

/** A mapping while it is worked on: a role or none for each column, in their order. */
export interface MappingDraft {
  readonly kind: DatasetKind
  readonly roles: readonly (ColumnRole | null)[]
  readonly separator: string | null
  /** As it is typed, with commas between the words. */
  readonly missing: string
}

/** What the other kind of table calls a role. */
const COUNTERPARTS: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  genres: 'tags',
  keywords: 'tags',
  tags: 'genres',
  imdbId: 'id',
  spotifyId: 'id',
}

/** The draft that a proposal makes. */
export function draftOf({ columns, proposal }: InspectedTable): MappingDraft {
  const named = new Map(proposal.columns.map(({ column, role }) => [column.toLowerCase(), role]))
  return {
    kind: proposal.kind,
    roles: columns.map((column) => named.get(column.toLowerCase()) ?? null),
    separator: proposal.separator,
    missing: proposal.missing.join(', '),
  }
}

/** The mapping that a draft stands for. */
export function mappingOf(
  { kind, roles, separator, missing }: MappingDraft,
  columns: readonly string[],
): Mapping {
  return {
    kind,
    columns: columns.flatMap((column, index) => {
      const role = roles[index] ?? null
      return role === null ? [] : [{ column, role }]
    }),
    separator,
    missing: missing
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .slice(0, 50),
  }
}

/** Gives a column a role; another column lets go of it where only one can have it. */
export function withRole(draft: MappingDraft, column: number, role: ColumnRole | null): MappingDraft {
  const taken = (other: ColumnRole | null) => other !== null && other === role && !listRoles.has(other)
  return {
    ...draft,
    roles: draft.roles.map((other, index) => (index === column ? role : taken(other) ? null : other)),
  }
}

/** Takes the rows for another kind: roles that both have stay, others become what that kind calls them. */
export function withKind(draft: MappingDraft, kind: DatasetKind): MappingDraft {
  const cleared: MappingDraft = { ...draft, kind, roles: draft.roles.map(() => null) }
  return draft.roles.reduce<MappingDraft>((next, role, column) => {
    const offered = rolesOfKind[kind]
    const wanted = role === null || offered.includes(role) ? role : (COUNTERPARTS[role] ?? null)
    if (wanted === null || !offered.includes(wanted)) return next
    const taken = next.roles.includes(wanted) && !listRoles.has(wanted)
    return taken ? next : withRole(next, column, wanted)
  }, cleared)
}

/** What a draft lacks that no row can do without, in the order in which it is asked for. */
export function lacking({ kind, roles }: MappingDraft): ColumnRole[] {
  return neededRoles[kind].filter((role) => !roles.includes(role))
}
