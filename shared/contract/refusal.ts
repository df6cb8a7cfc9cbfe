/** Why a file cannot be read, where that is known: `details.refusal` of a problem 'unreadable-file' or 'unknown-format'. */
export const refusals = [
  ...(['permission', 'link-loop', 'system', 'pipe', 'socket', 'device', 'no-file', 'empty'] as const),
  ...(['no-table', 'too-many-files', 'no-bytes', 'zip-checksum', 'zip-bomb', 'zip-too-large'] as const),
  ...([
    'zip-too-many',
    'office',
    'zip-password',
    'zip-method',
    'zip-of-zips',
    'zip-damaged',
    'zip-path',
  ] as const),
  ...(['gzip', 'bzip2', 'xz', 'zstd', '7z', 'rar', 'sqlite', 'parquet', 'pdf', 'excel', 'picture'] as const),
  ...(['nothing-imported', 'joined-alone', 'not-understood'] as const),
  ...(['playlist-too-large', 'playlist-empty', 'playlist-too-long', 'no-playlist', 'no-xml'] as const),
] as const
export type Refusal = (typeof refusals)[number]

/** Whether a problem's detail says why a file was refused. */
export function isRefusal(detail: unknown): detail is Refusal {
  return refusals.some((refusal) => refusal === detail)
}
