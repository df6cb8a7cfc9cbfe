import { basename } from 'node:path'
import { toProblem } from '#shared/contract/errors.ts'
import type { RouteOutput } from '#shared/contract/index.ts'
import { collectSources } from '../../importing/sources/collect.ts'
import { isPlaylistFile, readPlaylistFile } from '../../playlists/reading/index.ts'
import type { Library } from '../library.ts'
import { matchTracks } from './match-tracks.ts'

type Imported = RouteOutput<'saved.importFiles'>

const LONGEST_TITLE = 200

/** What to call a list that has no name: its file's, without endings. */
function titleOfFile(name: string): string {
  return (
    basename(name)
      .replace(/(?:\.(?:soundiiz|tunemymusic))?\.[^.]+$/i, '')
      .trim() || 'Playlist'
  )
}

/** Opens files as saved playlists, one each. A file that is none is told of and keeps no other from being opened. */
export async function importFiles(library: Library, paths: readonly string[]): Promise<Imported> {
  const sources = await collectSources(paths)
  const { signal } = new AbortController()
  const opened: Imported['opened'] = []
  const problems: Imported['problems'] = [...sources.problems]
  try {
    for (const file of sources.files) {
      try {
        const list = await readPlaylistFile(file, signal)
        const matched = matchTracks(library, list.tracks)
        const title = (list.title ?? titleOfFile(file.name)).slice(0, LONGEST_TITLE)
        const tracks = matched.map(({ track }) => track)
        const playlist = library.playlists.create(
          { list: { title, movies: [], tracks }, request: null },
          'saved',
        )
        opened.push({ playlist, known: matched.filter(({ known }) => known).length })
      } catch (thrown) {
        problems.push({ file: file.path, problem: toProblem(thrown) })
      }
    }
  } finally {
    sources.close()
  }
  return { opened, problems }
}

/** Parts paths into those that can only be playlists and all others, each in the order given. */
export async function sortFiles(paths: readonly string[]): Promise<RouteOutput<'saved.sortFiles'>> {
  const playlists: string[] = []
  const others: string[] = []
  for (const path of paths) ((await isPlaylistFile(path)) ? playlists : others).push(path)
  return { playlists, others }
}
