import { SaxesParser } from 'saxes'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { spotifyIdOf } from '../../importing/formats/values.ts'
import { XSPF_NAMESPACE } from '../formats/xspf.ts'
import { type FileList, type FileTrack, fileTrack } from './file-list.ts'

/** What the elements of a track held, by name; those that may come several times, in their order. */
type Held = Map<string, string[]>

const first = (held: Held, name: string): string => held.get(name)?.[0]?.trim() ?? ''

function trackOf(held: Held): FileTrack | null {
  const title = first(held, 'title')
  const artist = first(held, 'creator')
  if (title === '' || artist === '') return null
  const duration = Number(first(held, 'duration'))
  const links = ['identifier', 'location', 'info'].flatMap((name) => held.get(name) ?? [])
  return fileTrack({
    title,
    artist,
    album: first(held, 'album') || null,
    durationMs: Number.isSafeInteger(duration) && duration > 0 ? duration : null,
    spotifyId: links.map((link) => spotifyIdOf(link)).find((id) => id !== null) ?? null,
  })
}

/**
 * Reads an XSPF playlist. Tracks without title or creator are left out. No entity is expanded but XML's own, so no
 * file can blow up. Throws CrossTuneError 'unreadable-file' where it is not well-formed XML, or not XSPF.
 */
export function readXspf(text: string, file: string): FileList {
  const parser = new SaxesParser({ xmlns: true })
  const path: string[] = []
  const tracks: FileTrack[] = []
  let title = ''
  let held: Held = new Map()
  let content = ''
  parser.on('opentag', ({ local, uri }) => {
    if (path.length === 0 && (local !== 'playlist' || uri !== XSPF_NAMESPACE)) {
      throw new CrossTuneError('unreadable-file', `${file} is XML, but no XSPF playlist.`, {
        file,
        refusal: 'no-playlist',
      })
    }
    path.push(uri === XSPF_NAMESPACE ? local : '')
    content = ''
    if (path.join('/') === 'playlist/trackList/track') held = new Map()
  })
  const add = (more: string) => {
    content += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const place = path.join('/')
    const name = path.pop() ?? ''
    if (place === 'playlist/title') title = content.trim()
    else if (place === `playlist/trackList/track/${name}`)
      held.set(name, [...(held.get(name) ?? []), content])
    else if (place === 'playlist/trackList/track') {
      const track = trackOf(held)
      if (track !== null) tracks.push(track)
    }
  })
  parser.on('error', (error) => {
    throw new CrossTuneError('unreadable-file', `${file} is not well-formed XML: ${error.message}`, {
      file,
      refusal: 'no-xml',
    })
  })
  parser.write(text).close()
  return { title: title || null, tracks }
}
