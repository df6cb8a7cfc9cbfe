/** Everything that can be told the window from anywhere: by a key, the menu bar or the command palette. */
export const commandNames = [
  'palette',
  'search',
  'movies',
  'playlist',
  'refresh',
  'clearFilters',
  'clearChosen',
  'shuffle',
  'savePlaylist',
  'playlists',
  'openPlaylists',
  'export',
  'undo',
  'redo',
  'importFiles',
  'importFolder',
  'datasets',
  'checkDatasets',
  'settings',
  'themeSystem',
  'themeLight',
  'themeDark',
  'textLarger',
  'textSmaller',
  'textNormal',
  'shortcuts',
  'about',
] as const
export type CommandName = (typeof commandNames)[number]

/** Whether a name is a command's. */
export function isCommand(name: string): name is CommandName {
  return commandNames.some((command) => command === name)
}
