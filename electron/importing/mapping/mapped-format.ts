import { type Mapping, mappingSchema } from '#shared/contract/mapping.ts'
import { type ColumnRole, neededRoles } from '#shared/contract/mapping-roles.ts'
import type { MovieRecord, TrackRecord } from '../../library/records.ts'
import { cleanText, positiveIntegerOrNull, textOrNull } from '../formats/cells.ts'
import { type Columns, readColumns } from '../formats/columns.ts'
import { type Format, ONE_TABLE, type RowParser } from '../formats/format.ts'
import { parseTitle } from '../formats/movielens/title.ts'
import { movieOf, trackOf } from '../formats/rows.ts'
import { genresOf, keywordsOf, languageOf, namesOf, spotifyIdOf, yearOfDate } from '../formats/values.ts'
import type { TableSample } from '../survey.ts'
import { columnFacts } from './column-facts.ts'
import { bodyOf } from './columns.ts'
import { type CellReader, durationReader, imdbIdFrom, popularityReader, unitReader } from './readers.ts'

/** Id of the format of tables whose columns somebody named. */
export const CUSTOM_FORMAT = 'custom'

const FIRST_YEAR = { movies: 1870, tracks: 1900 } as const

const fold = (name: string) => cleanText(name).toLowerCase()

/** Columns of a mapping that a table lacks, by name. */
export function columnsMissing(mapping: Mapping, sample: TableSample): string[] {
  const names = new Set(sample.columns.map(fold))
  return mapping.columns.flatMap(({ column }) => (names.has(fold(column)) ? [] : [column]))
}

/** What a mapping lacks that no row can do without. */
export function rolesLacking({ kind, columns }: Mapping): ColumnRole[] {
  return neededRoles[kind].filter((needed) => !columns.some(({ role }) => role === needed))
}

/** The cells of a table by what they hold. */
class MappedCells {
  readonly columns: Columns
  private readonly places = new Map<ColumnRole, number[]>()
  private readonly missing: ReadonlySet<string>
  private readonly mapping: Mapping
  private readonly sample: TableSample

  constructor(mapping: Mapping, sample: TableSample) {
    this.mapping = mapping
    this.sample = sample
    this.columns = readColumns(sample.columns)
    this.missing = new Set(mapping.missing.map(fold))
    for (const { column, role } of mapping.columns) {
      const place = this.columns.required(column)
      this.places.set(role, [...(this.places.get(role) ?? []), place])
    }
  }

  /** The name of the column that holds something. */
  nameOf(role: ColumnRole): string {
    return this.sample.columns[this.places.get(role)?.[0] ?? -1] ?? role
  }

  /** A row's cell; undefined where no column holds it, or where it says that there is nothing. */
  get(cells: readonly string[], role: ColumnRole): string | undefined {
    return this.at(cells, this.places.get(role)?.[0])
  }

  /** The parts of all cells of a role, each once. */
  list(cells: readonly string[], role: ColumnRole): string[] {
    const { separator } = this.mapping
    const parts = (this.places.get(role) ?? []).flatMap((place) => {
      const cell = this.at(cells, place) ?? ''
      const isList = separator !== null || cell.trimStart().startsWith('[')
      return isList ? namesOf(cell, separator ?? ',') : [cleanText(cell)]
    })
    return [...new Set(parts)].filter((part) => part !== '' && !this.missing.has(part.toLowerCase()))
  }

  /** A reader of a role's numbers, made for its column; one that finds nothing where no column holds it. */
  numbers(role: ColumnRole, make: (facts: ReturnType<typeof columnFacts>) => CellReader) {
    const place = this.places.get(role)?.[0]
    if (place === undefined) return () => null
    const read = make(columnFacts(bodyOf(this.sample).map((row) => this.at(row, place))))
    return (cells: readonly string[]) => read(this.at(cells, place))
  }

  private at(cells: readonly string[], place: number | undefined): string | undefined {
    const cell = place === undefined ? undefined : cells[place]
    return cell !== undefined && this.missing.size > 0 && this.missing.has(fold(cell)) ? undefined : cell
  }
}

function movieParser(table: MappedCells): RowParser<MovieRecord> {
  const fame = table.numbers('popularity', popularityReader)
  const needed = { title: table.nameOf('title') }
  return (cells) => {
    const named = table.get(cells, 'title')
    // "Matrix, The (1999)" holds more than a title; a title without a year is taken as it is.
    const told = /\(\d{4}\)\s*$/.test(named ?? '') ? parseTitle(named ?? '') : null
    const imdbId = imdbIdFrom(table.get(cells, 'imdbId'))
    const tmdbId = positiveIntegerOrNull(table.get(cells, 'tmdbId'))
    return movieOf(
      {
        externalId: textOrNull(table.get(cells, 'id')) ?? imdbId ?? '',
        imdbId,
        tmdbId,
        title: told?.title ?? named,
        originalTitle: table.get(cells, 'originalTitle') ?? told?.originalTitle ?? undefined,
        year: yearOfDate(table.get(cells, 'year'), FIRST_YEAR.movies) ?? told?.year ?? null,
        language: languageOf(table.get(cells, 'language')),
        genres: genresOf(table.list(cells, 'genres')),
        keywords: keywordsOf(table.list(cells, 'keywords')),
        fame: fame(cells),
      },
      table.columns,
      cells,
      needed,
    )
  }
}

function trackParser(table: MappedCells): RowParser<TrackRecord> {
  const valence = table.numbers('valence', unitReader)
  const energy = table.numbers('energy', unitReader)
  const popularity = table.numbers('popularity', popularityReader)
  const duration = table.numbers('duration', (facts) => durationReader(table.nameOf('duration'), facts))
  const needed = { title: table.nameOf('title'), artist: table.nameOf('artist') }
  return (cells) => {
    const spotifyId = spotifyIdOf(table.get(cells, 'spotifyId'))
    return trackOf(
      {
        externalId: textOrNull(table.get(cells, 'id')) ?? spotifyId ?? '',
        spotifyId,
        title: table.get(cells, 'title'),
        artist: table.get(cells, 'artist'),
        album: textOrNull(table.get(cells, 'album')),
        year: yearOfDate(table.get(cells, 'year'), FIRST_YEAR.tracks),
        language: languageOf(table.get(cells, 'language')),
        durationMs: duration(cells),
        valence: valence(cells),
        energy: energy(cells),
        popularity: popularity(cells),
        tags: table.list(cells, 'tags'),
      },
      table.columns,
      cells,
      needed,
    )
  }
}

/** The form of tables whose columns somebody named, or whose proposal was taken: as any other form is read. */
export function mappedFormat(mapping: Mapping): Format {
  const common = {
    id: CUSTOM_FORMAT,
    ...ONE_TABLE,
    headerLines: 'as found' as const,
    // As the schema orders it: what comes from the command line, the window and the library is spelt alike.
    variant: JSON.stringify(mappingSchema.parse(mapping)),
    recognise: (sample: TableSample) => (columnsMissing(mapping, sample).length === 0 ? 1 : 0),
  }
  return mapping.kind === 'movies'
    ? { ...common, kind: 'movies', parser: (_h, _e, sample) => movieParser(new MappedCells(mapping, sample)) }
    : { ...common, kind: 'tracks', parser: (_h, _e, sample) => trackParser(new MappedCells(mapping, sample)) }
}
