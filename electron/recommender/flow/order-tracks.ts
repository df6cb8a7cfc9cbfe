import type { TrackOrder } from '#shared/contract/recommendations.ts'
import { flowOrder } from './flow.ts'
import type { FlowTrack } from './step-lengths.ts'

/** Tracks in the order asked for. Best match first keeps the order of equals; tracks without a match come last. */
export function orderTracks<Track extends FlowTrack & { readonly match: number | null }>(
  tracks: readonly Track[],
  order: TrackOrder,
): Track[] {
  if (order === 'match') return tracks.toSorted((a, b) => (b.match ?? -1) - (a.match ?? -1))
  return flowOrder(tracks, order).flatMap((place) => tracks[place] ?? [])
}
