import type { shortcuts as English } from '../en/shortcuts.ts'

export const shortcuts: typeof English = {
  title: 'Tastenkürzel',
  open: 'Tastenkürzel',
  groups: { everywhere: 'Überall', movies: 'In den Filmen', playlist: 'In der Playlist' },
  actions: {
    search: 'Suchen',
    clearSearch: 'Suche leeren',
    refresh: 'Andere Filme zeigen',
    playlist: 'Zur Playlist',
    movies: 'Zu den Filmen',
    shuffle: 'Playlist mischen',
    export: 'Als CSV exportieren',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    settings: 'Einstellungen',
    shortcuts: 'Diese Liste',
    moveInGrid: 'Bewegen',
    gridEnds: 'Erster oder letzter Film',
    screenful: 'Eine Seite hinauf oder hinunter',
    choose: 'Wählen oder loslassen',
    moveInTracks: 'Nächster oder voriger Titel',
    explain: 'Warum dieser Titel',
    listen: 'Auf Spotify hören',
    keep: 'In der Liste halten',
    dislike: 'Nicht dieser',
  },
}
