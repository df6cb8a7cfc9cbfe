/** Names that Windows keeps for devices, whatever ending follows. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** The file name proposed for a playlist: its title without what some file system refuses, ending in `.csv`. */
export function exportFileName(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^\.+|[. ]+$/g, '')
  return name === '' || deviceName.test(name) ? 'Playlist.csv' : `${name}.csv`
}
