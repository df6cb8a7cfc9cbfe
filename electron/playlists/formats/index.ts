import { CrossTuneError } from '#shared/contract/errors.ts'
import type { ExportFormat, TrackList } from '#shared/contract/playlists.ts'
import type { Language } from '#shared/strings/index.ts'
import { jspf } from './jspf.ts'
import { m3u8 } from './m3u8.ts'
import { ownCsv } from './own-csv.ts'
import { soundiizCsv, tunemymusicCsv } from './services.ts'
import { markdown, plainText } from './text.ts'
import { xspf } from './xspf.ts'

/** What a file says besides the list: when the playlist was made, and the language of its reasons. */
export interface Rendering {
  readonly date: Date
  readonly language: Language
}

interface FormatOfFile {
  /** What the file's name ends in, without the first dot. */
  readonly ending: string
  readonly isTable: boolean
  readonly write: (list: TrackList, rendering: Rendering) => string
}

/** Every form a playlist can leave in. */
const FORMATS: Record<ExportFormat, FormatOfFile> = {
  csv: { ending: 'csv', isTable: true, write: ownCsv },
  soundiiz: { ending: 'soundiiz.csv', isTable: true, write: soundiizCsv },
  tunemymusic: { ending: 'tunemymusic.csv', isTable: true, write: tunemymusicCsv },
  m3u8: { ending: 'm3u8', isTable: false, write: m3u8 },
  xspf: { ending: 'xspf', isTable: false, write: xspf },
  jspf: { ending: 'jspf', isTable: false, write: jspf },
  txt: { ending: 'txt', isTable: false, write: plainText },
  md: { ending: 'md', isTable: false, write: markdown },
}

const BYTE_ORDER_MARK = '\ufeff'

/**
 * A playlist as the text of a file, to be written as UTF-8.
 *
 * @param bom whether a table begins with a byte order mark, by which Excel knows UTF-8; other forms never do.
 */
export function renderPlaylist(
  list: TrackList,
  format: ExportFormat,
  { bom, ...rendering }: Rendering & { readonly bom: boolean },
): string {
  const { isTable, write } = FORMATS[format]
  return (bom && isTable ? BYTE_ORDER_MARK : '') + write(list, rendering)
}

/** What the name of a file of this form ends in: "csv", "soundiiz.csv". */
export function endingOf(format: ExportFormat): string {
  return FORMATS[format].ending
}

function isFormat(name: string): name is ExportFormat {
  return Object.hasOwn(FORMATS, name)
}

/** The export format that a file's ending asks for. Throws CrossTuneError 'bad-request' naming those there are. */
export function exportFormatOf(path: string): ExportFormat {
  const name = path.toLowerCase()
  const fitting = Object.keys(FORMATS)
    .filter(isFormat)
    .filter((format) => name.endsWith(`.${endingOf(format)}`))
    .sort((a, b) => endingOf(b).length - endingOf(a).length)
  const [format] = fitting
  if (format !== undefined) return format
  const known = Object.values(FORMATS)
    .map(({ ending }) => `.${ending}`)
    .join(', ')
  throw new CrossTuneError('bad-request', `${path} does not end in an export format. Known: ${known}.`, {
    file: path,
  })
}
