import type { JoinedIndex } from '../index/joined-index.ts'

/** First years of the decades that recordings come from. */
export const DECADES = [1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const

/** A tag seen with few dated songs is drawn towards what all songs have, as if it had this many of those more. */
const PRIOR_SONGS = 20

/** What a tag that names its time counts: a song often has the decade and three of its years. */
const NAMED_TAG = 0.4

/** Music of the film's own time fits, older music fits too, later music does not: the film could not know it. */
const SAME_TIME = 0.5
const OLDER = 0.25
const LATER = -1
const SAME_TIME_YEARS = 13
const OLDER_YEARS = 22

/** The decade a tag names ("80s", "1984", "best songs of the 70s" is none), as a position in DECADES; -1 for none. */
export function decadeOfTag(tag: string): number {
  const match = /^(?:(19|20)?(\d)0s|((?:19|20)\d\d))$/.exec(tag)
  if (!match) return -1
  if (match[3]) return DECADES.indexOf(decadeOfYear(Number(match[3])))
  const tens = Number(match[2])
  const century = match[1] ? Number(match[1]) : tens <= 1 ? 20 : 19
  return DECADES.findIndex((decade) => decade === century * 100 + tens * 10)
}

type Decade = (typeof DECADES)[number]

function decadeOfYear(year: number): Decade {
  return DECADES.findLast((decade) => decade <= year) ?? DECADES[0]
}

/** A decade counts as held where it has this share of the library's dated songs. */
const HELD = 0.02
/** A film of before the first decade held is treated as of the middle of it: nothing of its own time is there. */
const MIDDLE = 5

/** The column is believed where it names the song's own decade tag at least this often, and there is enough to compare. */
const AGREEMENT = 0.5
const ENOUGH_SONGS = 30

/** When a library's music is from. */
export interface Eras {
  /**
   * How a tag's songs lie over the decades beside how all songs lie: P(decade | tag) - P(decade), by tag x DECADES.
   * A song's decade is its decade tag's, else its year's.
   */
  readonly byTag: Float64Array
  /** By song: the position in DECADES of its year; -1 where a tag tells the time, or nothing does. */
  readonly datedSongs: Int8Array
  /** Films of before this year are treated as of it. */
  readonly earliest: number
}

/** Learns the eras of tags from the songs that are dated. */
export function learnEras(index: JoinedIndex): Eras {
  const size = DECADES.length
  const named = Int8Array.from(index.tags, decadeOfTag)
  const counts = new Float64Array(index.tags.length * size)
  const all = new Float64Array(size)
  const decadeOfSong = songDater(index, named)
  const datedSongs = new Int8Array(index.count).fill(-1)
  for (let song = 0; song < index.count; song += 1) {
    const { decade, byYear } = decadeOfSong(song)
    if (decade < 0) continue
    if (byYear) datedSongs[song] = decade
    all[decade] = (all[decade] ?? 0) + 1
    const end = index.offsets[song + 1] ?? 0
    for (let at = index.offsets[song] ?? 0; at < end; at += 1) {
      const cell = (index.tagIds[at] ?? 0) * size + decade
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  const total = all.reduce((sum, value) => sum + value, 0)
  const held = all.findIndex((songs) => songs > HELD * total)
  return {
    byTag: tagEras(counts, all, named),
    datedSongs,
    earliest: (DECADES[Math.max(0, held)] ?? DECADES[0]) + MIDDLE,
  }
}

/** P(decade | tag) - P(decade) from how often each tag (by tag x DECADES) and each decade was counted. */
function tagEras(counts: Float64Array, all: Float64Array, named: Int8Array): Float64Array {
  const size = all.length
  const total = all.reduce((sum, value) => sum + value, 0)
  const byTag = new Float64Array(counts.length)
  if (total === 0) return byTag
  named.forEach((own, tag) => {
    const row = counts.subarray(tag * size, (tag + 1) * size)
    const seen = row.reduce((sum, value) => sum + value, 0)
    row.forEach((count, decade) => {
      const common = (all[decade] ?? 0) / total
      const likely =
        own >= 0
          ? NAMED_TAG * Number(own === decade) + (1 - NAMED_TAG) * common
          : (count + PRIOR_SONGS * common) / (seen + PRIOR_SONGS)
      byTag[tag * size + decade] = likely - common
    })
  })
  return byTag
}

/** Tells songs' decades. Years are often those of a reissue: where they contradict the tags, they are not asked. */
function songDater(
  index: JoinedIndex,
  named: Int8Array,
): (song: number) => { decade: number; byYear: boolean } {
  const byTag = (song: number): number => {
    const end = index.offsets[song + 1] ?? 0
    for (let at = index.offsets[song] ?? 0; at < end; at += 1) {
      const decade = named[index.tagIds[at] ?? 0] ?? -1
      if (decade >= 0) return decade
    }
    return -1
  }
  const byYear = (song: number): number => {
    const year = index.years[song] ?? 0
    return year > 0 ? DECADES.indexOf(decadeOfYear(year)) : -1
  }
  let both = 0
  let agreeing = 0
  for (let song = 0; song < index.count; song += 1) {
    const tagged = byTag(song)
    const dated = byYear(song)
    if (tagged < 0 || dated < 0) continue
    both += 1
    if (tagged === dated) agreeing += 1
  }
  const believed = both < ENOUGH_SONGS || agreeing / both >= AGREEMENT
  return (song) => {
    const tagged = byTag(song)
    return tagged >= 0 || !believed
      ? { decade: tagged, byYear: false }
      : { decade: byYear(song), byYear: true }
  }
}

/** How music of each decade suits a film of this year: by DECADES, -1..1. */
export function decadesFitting(year: number, earliest: number): Float64Array {
  const time = Math.max(year, earliest)
  return Float64Array.from(DECADES, (decade) => {
    if (decade > time) return LATER
    if (time - decade < SAME_TIME_YEARS) return SAME_TIME
    return time - decade > OLDER_YEARS ? OLDER : 0
  })
}
