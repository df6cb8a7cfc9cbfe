import { open, readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { mostListTracks } from '#shared/contract/playlists.ts'
import type { SourceFile } from '../../importing/sources/source.ts'
import { OWN_HEADER } from '../formats/own-csv.ts'
import type { FileList } from './file-list.ts'
import { readJspf } from './jspf.ts'
import { readM3u } from './m3u.ts'
import { readTable } from './table.ts'
import { readMarkdown, readText } from './text.ts'
import { readXspf } from './xspf.ts'

export type { FileList, FileTrack } from './file-list.ts'

/** No playlist file of text is larger; in bytes. */
const MOST_BYTES = 32 * 1024 ** 2

/** Readers of the forms that are no tables, by the file's ending. */
const READERS: ReadonlyMap<string, (text: string, file: string) => FileList> = new Map([
  ['.m3u', readM3u],
  ['.m3u8', readM3u],
  ['.xspf', readXspf],
  ['.jspf', readJspf],
  ['.txt', readText],
  ['.md', readMarkdown],
])

/** Of these, the endings that nothing but a playlist has. */
const PLAYLIST_ENDINGS: ReadonlySet<string> = new Set(['.m3u', '.m3u8', '.xspf', '.jspf'])

/** Text of a file in UTF-8, or in Latin-1 where it is not that, as old M3U files are. */
async function textOf(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > MOST_BYTES) {
    throw new CrossTuneError('unreadable-file', `${path} is too large for a playlist.`, {
      file: path,
      refusal: 'playlist-too-large',
    })
  }
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * Reads a file as a playlist: M3U, XSPF, JSPF, CrossTune's text and Markdown by their endings, anything else as a
 * table. Throws CrossTuneError 'unreadable-file' or 'unknown-format', in words for a person.
 */
export async function readPlaylistFile(file: SourceFile, signal: AbortSignal): Promise<FileList> {
  const read = READERS.get(extname(file.name).toLowerCase())
  const list =
    read === undefined
      ? await readTable(file, mostListTracks, signal)
      : read(await textOf(file.path), file.path)
  if (list.tracks.length > 0 && list.tracks.length <= mostListTracks) return list
  const message =
    list.tracks.length === 0
      ? `${file.path} holds no track with a title and an artist.`
      : `${file.path} has more than ${mostListTracks} tracks: too many for a playlist.`
  const refusal = list.tracks.length === 0 ? 'playlist-empty' : 'playlist-too-long'
  throw new CrossTuneError('unreadable-file', message, { file: file.path, refusal, most: mostListTracks })
}

/** Whether a file can only be a playlist: by its ending, or because CrossTune wrote it. */
export async function isPlaylistFile(path: string): Promise<boolean> {
  if (PLAYLIST_ENDINGS.has(extname(path).toLowerCase())) return true
  const header = OWN_HEADER.join(',')
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(header.length + 5), 0, header.length + 5, 0)
      const start = buffer
        .subarray(0, bytesRead)
        .toString('utf8')
        .replace(/^\ufeff/, '')
      return start.startsWith(header)
    } finally {
      await file.close()
    }
  } catch {
    // A folder, or nothing that can be read: whoever imports it says so.
    return false
  }
}
