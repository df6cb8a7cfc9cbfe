import type { DatasetKind } from './datasets.ts'

/** Everything that a column of a custom table can hold. Apart from mapping.ts, so that the window needs no zod. */
export const columnRoles = [
  'title',
  'originalTitle',
  'artist',
  'album',
  'year',
  'genres',
  'keywords',
  'tags',
  'imdbId',
  'tmdbId',
  'spotifyId',
  'id',
  'duration',
  'valence',
  'energy',
  'popularity',
  'language',
] as const

export type ColumnRole = (typeof columnRoles)[number]

/** What the columns of each kind of table can hold, as they are offered. */
export const rolesOfKind: Readonly<Record<DatasetKind, readonly ColumnRole[]>> = {
  movies: [
    'title',
    'originalTitle',
    'year',
    'genres',
    'keywords',
    'imdbId',
    'tmdbId',
    'id',
    'popularity',
    'language',
  ],
  tracks: [
    'title',
    'artist',
    'album',
    'year',
    'tags',
    'spotifyId',
    'id',
    'duration',
    'valence',
    'energy',
    'popularity',
    'language',
  ],
}

/** What a row of each kind cannot do without. */
export const neededRoles: Readonly<Record<DatasetKind, readonly ColumnRole[]>> = {
  movies: ['title'],
  tracks: ['title', 'artist'],
}

/** What several columns may hold together; every other role is one column's. */
export const listRoles: ReadonlySet<ColumnRole> = new Set(['genres', 'keywords', 'tags'])
