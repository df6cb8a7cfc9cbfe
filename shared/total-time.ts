/** The length of a list of tracks. */
export interface TotalTime {
  readonly milliseconds: number
  /** Whether every track's length is known; else the missing ones are taken to be as long as the others. */
  readonly exact: boolean
}

/** From this share of tracks with a known length on, the list's length is told. */
const knownShare = 0.5

/** The length of a list whose tracks' lengths are known in full or for the most part; null where too few are. */
export function totalTime(tracks: readonly { readonly durationMs: number | null }[]): TotalTime | null {
  const lengths = tracks.flatMap(({ durationMs }) => durationMs ?? [])
  if (lengths.length === 0 || lengths.length < tracks.length * knownShare) return null
  const known = lengths.reduce((sum, length) => sum + length, 0)
  return {
    milliseconds: Math.round((known / lengths.length) * tracks.length),
    exact: lengths.length === tracks.length,
  }
}
