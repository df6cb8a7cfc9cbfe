import type { Problem } from '../../contract/errors.ts'
import type { Refusal } from '../../contract/refusal.ts'

export const refusals = {
  /** Why a file cannot be read, to stand behind its name; `facts` are the details of the problem. */
  reason(refusal: Refusal, facts: NonNullable<Problem['details']>): string {
    switch (refusal) {
      case 'permission':
        return 'may not be read: permission denied'
      case 'link-loop':
        return 'is a link that leads back to itself'
      case 'system':
        return `cannot be read: ${facts.system ?? ''}`
      case 'pipe':
        return 'is a named pipe, not a file'
      case 'socket':
        return 'is a socket, not a file'
      case 'device':
        return 'is a device, not a file'
      case 'no-file':
        return 'is not a file'
      case 'empty':
        return 'is empty'
      case 'no-table':
        return 'holds no table'
      case 'too-many-files':
        return `comes after ${facts.most ?? ''} others; drop fewer files at once`
      case 'no-bytes':
        return 'gave no bytes'
      case 'zip-checksum':
        return 'is damaged: its checksum does not fit; fetch the zip again'
      case 'zip-bomb':
        return `unpacks to ${facts.ratio ?? ''} times its size, as no table does; it is not opened`
      case 'zip-too-large':
        return 'unpacks to more than can be imported at once'
      case 'zip-too-many':
        return `holds ${facts.found ?? ''} files; at most ${facts.most ?? ''} are looked at`
      case 'office':
        return 'is an Office document; save it as CSV'
      case 'zip-password':
        return 'is locked with a password; unpack it first'
      case 'zip-method':
        return 'is packed in a way that is not supported; unpack it first'
      case 'zip-of-zips':
        return 'holds zips and no table; unpack it first'
      case 'zip-damaged':
        return 'is not a sound zip; fetch it again'
      case 'zip-path':
        return 'names files outside of itself, as no honest zip does; it is not opened'
      case 'gzip':
        return 'is compressed with gzip; unpack it first'
      case 'bzip2':
        return 'is compressed with bzip2; unpack it first'
      case 'xz':
        return 'is compressed with xz; unpack it first'
      case 'zstd':
        return 'is compressed with zstd; unpack it first'
      case '7z':
        return 'is a 7-Zip archive; unpack it first, or make a zip of it'
      case 'rar':
        return 'is a RAR archive; unpack it first, or make a zip of it'
      case 'sqlite':
        return 'is a SQLite database; export its table as CSV'
      case 'parquet':
        return 'is a Parquet file; export it as CSV'
      case 'pdf':
        return 'is a PDF; a table in CSV is needed'
      case 'excel':
        return 'is an Excel workbook; save it as CSV'
      case 'picture':
        return 'is a picture; a table in CSV is needed'
      case 'nothing-imported':
        return 'holds nothing that could be imported'
      case 'joined-alone':
        return `holds ${facts.role ?? ''} alone; import it together with its ${facts.mainFile ?? ''}`
      case 'not-understood':
        return 'is not a table that is understood'
      case 'playlist-too-large':
        return 'is too large for a playlist'
      case 'playlist-empty':
        return 'holds no track with a title and an artist'
      case 'playlist-too-long':
        return `has more than ${facts.most ?? ''} tracks: too many for a playlist; import it as a data set`
      case 'no-playlist':
        return 'is no playlist'
      case 'no-xml':
        return 'is not well-formed XML'
    }
  },
}
