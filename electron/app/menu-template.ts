import type { MenuItemConstructorOptions } from 'electron'
import type { CommandName } from '#shared/commands/commands.ts'
import type { Platform } from '#shared/contract/api.ts'
import type { Strings } from '#shared/strings/index.ts'
import { acceleratorOf } from './accelerator.ts'

type Item = MenuItemConstructorOptions

/** What the menu bar is made of. */
export interface MenuFacts {
  readonly platform: Platform
  readonly strings: Strings
  /** Reloading and the developer tools are not for installed apps. */
  readonly developer: boolean
  /** Names of what was imported last. */
  readonly recent: readonly string[]
  readonly run: (command: CommandName) => void
  readonly importRecent: (index: number) => void
}

const separator: Item = { type: 'separator' }

function withoutMnemonic(label: string): string {
  return label.replace('&', '')
}

function parts({ strings, platform, run, recent, importRecent }: MenuFacts) {
  const { items, menus, settings, quit } = strings.shell
  const command = (name: CommandName, label: string = strings.commands.names[name]): Item => {
    const accelerator = acceleratorOf(name)
    return { label, click: () => run(name), ...(accelerator === undefined ? {} : { accelerator }) }
  }
  const menu = (name: keyof typeof menus, submenu: Item[], role?: Item['role']): Item => ({
    // macOS reaches its menus without Alt, and would show the sign.
    label: platform === 'darwin' ? withoutMnemonic(menus[name]) : menus[name],
    submenu,
    ...(role ? { role } : {}),
  })
  const recentItem: Item = {
    label: items.importRecent,
    submenu:
      recent.length > 0
        ? recent.map((label, index) => ({ label, click: () => importRecent(index) }))
        : [{ label: items.noRecent, enabled: false }],
  }
  return {
    command,
    menu,
    recentItem,
    settings: command('settings', settings[platform]),
    quit: quit[platform],
    items,
  }
}

function appMenu(facts: MenuFacts): Item {
  const { command, settings, quit, items } = parts(facts)
  return {
    label: 'CrossTune',
    submenu: [
      command('about'),
      separator,
      settings,
      separator,
      { role: 'services', label: items.services },
      separator,
      { role: 'hide', label: items.hide },
      { role: 'hideOthers', label: items.hideOthers },
      { role: 'unhide', label: items.showAll },
      separator,
      { role: 'quit', label: quit },
    ],
  }
}

function fileMenu(facts: MenuFacts): Item {
  const { command, menu, recentItem, settings, quit, items } = parts(facts)
  const last: Item[] =
    facts.platform === 'darwin'
      ? [separator, { role: 'close', label: items.close }]
      : [separator, settings, separator, { role: 'quit', label: quit }]
  return menu('file', [
    command('importFiles'),
    command('importFolder'),
    recentItem,
    command('datasets'),
    command('checkDatasets'),
    separator,
    command('openPlaylists'),
    command('savePlaylist'),
    command('export'),
    ...last,
  ])
}

function editMenu(facts: MenuFacts): Item {
  const { command, menu, items } = parts(facts)
  return menu('edit', [
    command('undo'),
    command('redo'),
    separator,
    { role: 'cut', label: items.cut },
    { role: 'copy', label: items.copy },
    { role: 'paste', label: items.paste },
    { role: 'selectAll', label: items.selectAll },
    separator,
    command('search'),
    command('clearFilters'),
    command('clearChosen'),
  ])
}

function viewMenu(facts: MenuFacts): Item {
  const { command, menu, items } = parts(facts)
  const themes = (['themeSystem', 'themeLight', 'themeDark'] as const).map((name) =>
    command(name, items.themes[name]),
  )
  const developer: Item[] = [
    separator,
    { role: 'reload', label: items.reload },
    { role: 'toggleDevTools', label: items.developerTools },
  ]
  return menu('view', [
    command('palette'),
    separator,
    command('movies'),
    command('playlist'),
    command('playlists'),
    command('refresh'),
    command('shuffle'),
    separator,
    { label: items.theme, submenu: themes },
    command('textLarger'),
    command('textSmaller'),
    command('textNormal'),
    separator,
    { role: 'togglefullscreen', label: items.fullScreen },
    ...(facts.developer ? developer : []),
  ])
}

function windowMenu(facts: MenuFacts): Item {
  const { menu, items } = parts(facts)
  return menu(
    'window',
    [
      { role: 'minimize', label: items.minimize },
      { role: 'zoom', label: items.zoom },
      separator,
      { role: 'front', label: items.front },
    ],
    'window',
  )
}

function helpMenu(facts: MenuFacts): Item {
  const { command, menu } = parts(facts)
  const about = facts.platform === 'darwin' ? [] : [separator, command('about')]
  return menu('help', [command('shortcuts'), ...about], 'help')
}

/** The menu bar in the platform's own order and words: an app menu on macOS; settings and quit under File elsewhere. */
export function menuTemplate(facts: MenuFacts): Item[] {
  const middle = [fileMenu(facts), editMenu(facts), viewMenu(facts)]
  return facts.platform === 'darwin'
    ? [appMenu(facts), ...middle, windowMenu(facts), helpMenu(facts)]
    : [...middle, helpMenu(facts)]
}
