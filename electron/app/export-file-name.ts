/** Names that Windows keeps for devices, whatever ending follows. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** In characters: four bytes each at most, and file systems take 255 with the ending. */
const longestName = 55

/** The file name proposed for a playlist: its title without what some file system refuses, and the ending given. */
export function exportFileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const name = [...plain]
    .slice(0, longestName)
    .join('')
    .replace(/^\.+|[. ]+$/g, '')
  return `${name === '' || deviceName.test(name) ? 'Playlist' : name}.${ending}`
}
