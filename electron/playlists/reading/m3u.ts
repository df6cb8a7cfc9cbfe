import { spotifyIdOf } from '../../importing/formats/values.ts'
import { type FileList, type FileTrack, fileTrack } from './file-list.ts'

/** What the comments before an entry have told of it. */
interface Told {
  readonly name: string
  readonly seconds: number
  readonly artist: string
  readonly album: string
}

const NOTHING: Told = { name: '', seconds: -1, artist: '', album: '' }

/** "Artist - Title" taken apart, by the artist where that is told, else at the first dash. */
function parts({ name, artist }: Told): { artist: string; title: string } | null {
  if (artist !== '' && name.startsWith(`${artist} - `))
    return { artist, title: name.slice(artist.length + 3) }
  const dash = name.search(/\s[-–]\s/)
  if (dash === -1) return artist === '' || name === '' ? null : { artist, title: name }
  return { artist: name.slice(0, dash).trim(), title: name.slice(dash + 3).trim() }
}

function entry(told: Told, address: string): FileTrack | null {
  const names = parts(told)
  if (names === null || names.title === '' || names.artist === '') return null
  return fileTrack({
    ...names,
    album: told.album === '' ? null : told.album,
    durationMs: told.seconds > 0 ? Math.round(told.seconds * 1000) : null,
    spotifyId: spotifyIdOf(address),
  })
}

/** Reads an extended M3U playlist. Entries without a name in the form "artist - title" are left out. */
export function readM3u(text: string): FileList {
  let title: string | null = null
  let told = NOTHING
  const tracks: FileTrack[] = []
  for (const line of text.split(/\r?\n|\r/).map((one) => one.trim())) {
    const [, directive = '', value = ''] = /^#(EXTINF|EXTART|EXTALB|PLAYLIST):(.*)$/.exec(line) ?? []
    if (directive === 'PLAYLIST') title = value.trim() || null
    else if (directive === 'EXTART') told = { ...told, artist: value.trim() }
    else if (directive === 'EXTALB') told = { ...told, album: value.trim() }
    else if (directive === 'EXTINF') {
      const [, seconds = '-1', name = ''] = /^\s*(-?[\d.]+)[^,]*,(.*)$/.exec(value) ?? []
      told = { ...told, seconds: Number(seconds), name: name.trim() }
    } else if (line !== '' && !line.startsWith('#')) {
      const track = entry(told, line)
      if (track !== null) tracks.push(track)
      told = NOTHING
    }
  }
  return { title, tracks }
}
