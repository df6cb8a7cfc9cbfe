import type { ListTrack } from '#shared/contract/playlists.ts'
import type { FileTrack } from '../../playlists/reading/index.ts'
import { songHash, songKey, type TrackPlace } from '../../recommender/index.ts'
import type { Library } from '../library.ts'

/** A track of an imported playlist, and whether the library has it. */
export interface MatchedTrack {
  readonly track: ListTrack
  readonly known: boolean
}

/** A level of 0..1, as data sets have it, in the -1..1 of the mood field. */
function toField(level: number | null): number | null {
  return level === null ? null : level * 2 - 1
}

function fromFile(track: FileTrack): ListTrack {
  const { title, artist, album, year, durationMs, spotifyId, tags } = track
  return {
    key: songKey(...songHash(artist, title)),
    title,
    artist,
    album,
    year,
    durationMs,
    spotifyId,
    tags,
    match: null,
    why: [],
    answers: null,
    valence: toField(track.valence),
    energy: toField(track.energy),
  }
}

/** Where the tracks of these Spotify ids are, by id. */
function placesBySpotifyId(library: Library, ids: readonly string[]): Map<string, TrackPlace> {
  const places = new Map<string, TrackPlace>()
  for (const set of library.trackSets().toReversed()) {
    for (const [spotifyId, rowId] of set.findSpotify(ids)) {
      places.set(spotifyId, { datasetId: set.datasetId, rowId })
    }
  }
  return places
}

/**
 * The tracks of a file as those of the library: by Spotify id, else by artist and title. One that the library lacks
 * stays as the file has it; one that it has keeps the file's own names, and what the file does not tell is added.
 * A song that the file has twice is there once.
 */
export function matchTracks(library: Library, tracks: readonly FileTrack[]): MatchedTrack[] {
  const engine = library.engine()
  const bySpotify = placesBySpotifyId(
    library,
    tracks.flatMap(({ spotifyId }) => spotifyId ?? []),
  )
  const matched = tracks.map((track): MatchedTrack => {
    const own = fromFile(track)
    const place =
      (track.spotifyId === null ? undefined : bySpotify.get(track.spotifyId)) ?? engine.findByKey(own.key)
    const row = place === null ? null : library.trackSet(place.datasetId).find(place.rowId)
    if (place === null || row === null) return { track: own, known: false }
    const tags = engine.tagsOf(place)
    return {
      known: true,
      track: {
        ...own,
        key: engine.trackKeyOf(place) ?? own.key,
        album: own.album ?? row.album,
        year: own.year ?? row.year,
        durationMs: own.durationMs ?? row.durationMs,
        spotifyId: own.spotifyId ?? row.spotifyId,
        tags: tags.length > 0 ? tags : own.tags,
        valence: own.valence ?? toField(row.valence),
        energy: own.energy ?? toField(row.energy),
      },
    }
  })
  return [...new Map(matched.toReversed().map((one) => [one.track.key, one])).values()].reverse()
}
