import type { StarterTrack } from './catalogue.ts'
import { artistKeys, type KnownSongs, titleKeys } from './known-songs.ts'

/** How the tracks compare with the real data. */
interface TrackComparison {
  confirmed: StarterTrack[]
  /** The artist stands in the data, the title does not. */
  titleUnknown: StarterTrack[]
  artistUnknown: StarterTrack[]
}

/** Looks up artist and title of every track. */
export function compareTracks(tracks: readonly StarterTrack[], songs: KnownSongs): TrackComparison {
  const comparison: TrackComparison = { confirmed: [], titleUnknown: [], artistUnknown: [] }
  for (const track of tracks) {
    const lists = artistKeys(track.artist).flatMap((key) => songs.get(key) ?? [])
    const spellings = titleKeys(track.title)
    if (lists.length === 0) comparison.artistUnknown.push(track)
    else if (lists.some((titles) => spellings.some((spelling) => titles.has(spelling)))) {
      comparison.confirmed.push(track)
    } else comparison.titleUnknown.push(track)
  }
  return comparison
}
