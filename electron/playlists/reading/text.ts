import { spotifyIdOf } from '../../importing/formats/values.ts'
import { type FileList, fileTrack } from './file-list.ts'

/** Reads a list as CrossTune writes it for people: a name, and "1. Artist – Title" a line. Other lines tell nothing. */
export function readText(text: string): FileList {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const tracks = lines.flatMap((line) => {
    const [, artist = '', title = ''] = /^\d+[.)]\s+(.+?)\s+[–-]\s+(.+)$/.exec(line) ?? []
    return title === '' ? [] : [fileTrack({ artist, title })]
  })
  const [heading = ''] = lines
  return { title: heading === '' || /^\d+[.)]\s/.test(heading) ? null : heading, tracks }
}

/** Markdown's escaped signs as themselves. */
function unescaped(text: string): string {
  return text.trim().replace(/\\([\\`*_{}[\]<>#|~&!])/g, '$1')
}

/** Reads the table of tracks out of CrossTune's Markdown. */
export function readMarkdown(text: string): FileList {
  const lines = text.split(/\r?\n/)
  const heading = lines.find((line) => line.startsWith('# '))
  const tracks = lines.flatMap((line) => {
    const cells = line.split(/(?<!\\)(?:\\\\)*\|/).slice(1, -1)
    const [, title = '', link = ''] = /^\s*\[(.*)\]\(([^()]*)\)\s*$/.exec(cells[1] ?? '') ?? []
    const artist = unescaped(cells[2] ?? '')
    if (title === '' || artist === '') return []
    const album = unescaped(cells[3] ?? '')
    return [
      fileTrack({
        title: unescaped(title),
        artist,
        album: album === '' ? null : album,
        spotifyId: spotifyIdOf(link),
      }),
    ]
  })
  return { title: heading === undefined ? null : unescaped(heading.slice(2)), tracks }
}
