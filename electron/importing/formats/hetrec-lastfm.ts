import { CrossTuneError } from '#shared/contract/errors.ts'
import { cleanText, numberOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import type { Extras, JoinedFormat, JoinedReader, Rejection, TrackFormat } from './format.ts'
import { trackOf } from './rows.ts'

const JOINED: readonly JoinedFormat[] = [
  { role: 'tags', recognise: (sample) => (headerHas(sample, ['tagID', 'tagValue']) ? 1 : 0) },
  {
    role: 'taggings',
    recognise: (sample) => (headerHas(sample, ['userID', 'artistID', 'tagID', 'day']) ? 1 : 0),
  },
  { role: 'plays', recognise: (sample) => (headerHas(sample, ['userID', 'artistID', 'weight']) ? 1 : 0) },
]

/** Tags kept of one artist, the most given first. */
const MOST_TAGS = 50

function missing(column: string): { rejection: Rejection } {
  return { rejection: { column, reason: { code: 'no-number', what: column } } }
}

function idOf(cell: string | undefined): number | null {
  const id = numberOrNull(cell)
  return id !== null && Number.isSafeInteger(id) ? id : null
}

/** Tags and plays of the artists, until the artists themselves are read. */
class ArtistExtras implements Extras {
  private readonly names = new Map<number, string>()
  private readonly taggings = new Map<number, Map<number, number>>()
  private readonly plays = new Map<number, { rows: number; total: number }>()
  private readonly usedTags = new Set<number>()
  private readonly used = new Map<string, number>()
  private mostPlays = 1

  reader(role: string, header: readonly string[]): JoinedReader {
    if (role === 'tags') return this.tagReader(header)
    return role === 'taggings' ? this.taggingReader(header) : this.playReader(header)
  }

  usedRows(role: string): number {
    return role === 'tags' ? this.usedTags.size : (this.used.get(role) ?? 0)
  }

  /** An artist's tags, the most given first, and fame by plays, 0..1. */
  take(artist: number): { tags: string[]; popularity: number | null } {
    const given = [...(this.taggings.get(artist) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [tag] of given) if (this.names.has(tag)) this.usedTags.add(tag)
    this.count(
      'taggings',
      given.reduce((sum, [, times]) => sum + times, 0),
    )
    const plays = this.plays.get(artist)
    this.count('plays', plays?.rows ?? 0)
    return {
      tags: given.flatMap(([tag]) => this.names.get(tag) ?? []).slice(0, MOST_TAGS),
      popularity: plays === undefined ? null : Math.log1p(plays.total) / Math.log1p(this.mostPlays),
    }
  }

  private count(role: string, rows: number): void {
    this.used.set(role, (this.used.get(role) ?? 0) + rows)
  }

  private tagReader(header: readonly string[]): JoinedReader {
    const columns = readColumns(header)
    const at = { tag: columns.required('tagID'), name: columns.required('tagValue') }
    return (cells) => {
      const tag = idOf(cells[at.tag])
      if (tag === null) return missing('tagID')
      if (this.names.has(tag)) return 'repeated'
      this.names.set(tag, cleanText(cells[at.name]))
      return 'used'
    }
  }

  private taggingReader(header: readonly string[]): JoinedReader {
    const columns = readColumns(header)
    const at = { artist: columns.required('artistID'), tag: columns.required('tagID') }
    return (cells) => {
      const artist = idOf(cells[at.artist])
      const tag = idOf(cells[at.tag])
      if (artist === null) return missing('artistID')
      if (tag === null) return missing('tagID')
      const given = this.taggings.get(artist) ?? new Map<number, number>()
      this.taggings.set(artist, given.set(tag, (given.get(tag) ?? 0) + 1))
      return 'used'
    }
  }

  private playReader(header: readonly string[]): JoinedReader {
    const columns = readColumns(header)
    const at = { artist: columns.required('artistID'), weight: columns.required('weight') }
    return (cells) => {
      const artist = idOf(cells[at.artist])
      const weight = numberOrNull(cells[at.weight])
      if (artist === null) return missing('artistID')
      if (weight === null) return missing('weight')
      const { rows, total } = this.plays.get(artist) ?? { rows: 0, total: 0 }
      this.plays.set(artist, { rows: rows + 1, total: total + weight })
      this.mostPlays = Math.max(this.mostPlays, total + weight)
      return 'used'
    }
  }
}

/**
 * HetRec 2011 Last.fm (Cantador, Brusilovsky, Kuflik 2011). It knows artists and no songs: each artist is one entry,
 * by its own name, with the tags that its listeners gave it.
 */
export const hetrecLastfm: TrackFormat = {
  id: 'hetrec-lastfm',
  kind: 'tracks',
  headerLines: 1,
  parts: false,
  mainFile: 'artists.dat',
  companions: /^(?:user_friends|user_taggedartists-timestamps)\.dat$/i,
  joined: JOINED,
  createExtras: () => new ArtistExtras(),
  recognise: (sample) => (headerHas(sample, ['id', 'name', 'url', 'pictureURL']) ? 1 : 0),
  parser(header, extras) {
    if (!(extras instanceof ArtistExtras)) {
      throw new CrossTuneError('internal', 'Last.fm artists were given the joined tables of another format.')
    }
    const columns = readColumns(header)
    const at = { id: columns.required('id'), name: columns.required('name') }
    return (cells) => {
      const id = idOf(cells[at.id])
      if (id === null) return missing('id')
      const name = cells[at.name]
      const needed = { title: 'name', artist: 'name' }
      const row = { externalId: String(id), title: name, artist: name, ...extras.take(id) }
      return trackOf(row, columns, cells, needed)
    }
  },
}
