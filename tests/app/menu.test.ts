import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { type CommandName, commandNames } from '#shared/commands/commands.ts'
import { catalogues, languages } from '#shared/strings/index.ts'
import { acceleratorOf } from '../../electron/app/accelerator.ts'
import { type MenuFacts, menuTemplate } from '../../electron/app/menu-template.ts'

const platforms = ['darwin', 'win32', 'linux'] as const

const facts = (parts: Partial<MenuFacts> = {}): MenuFacts => ({
  platform: 'linux',
  strings: catalogues.en,
  developer: false,
  recent: [],
  run: () => undefined,
  importRecent: () => undefined,
  ...parts,
})

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

/** Chooses an item as Electron would; the three arguments are not used by any. */
function choose(item: MenuItemConstructorOptions | undefined): void {
  Reflect.apply(item?.click ?? (() => undefined), undefined, [])
}

const labels = (parts: Partial<MenuFacts>) => menuTemplate(facts(parts)).map(({ label }) => label)
const labelled = (parts: Partial<MenuFacts>, label: string) =>
  flat(menuTemplate(facts(parts))).find((item) => item.label === label)

describe('the menu bar', () => {
  it('has the order and the words of the platform', () => {
    expect(labels({ platform: 'darwin' })).toEqual(['CrossTune', 'File', 'Edit', 'View', 'Window', 'Help'])
    expect(labels({ platform: 'win32' })).toEqual(['&File', '&Edit', '&View', '&Help'])
    expect(labels({ strings: catalogues.de })).toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Hilfe'])
    expect(labelled({ platform: 'darwin' }, 'Settings…')?.accelerator).toBe('CmdOrCtrl+,')
    expect(labelled({ platform: 'win32' }, 'Settings')).toBeDefined()
    expect(labelled({ platform: 'linux' }, 'Preferences')).toBeDefined()
    expect(labelled({ platform: 'darwin' }, 'Quit CrossTune')?.role).toBe('quit')
    expect(labelled({ platform: 'win32' }, 'Exit')?.role).toBe('quit')
  })

  it.each(languages)('says everything in %s, roles too', (language) => {
    for (const platform of platforms) {
      const items = flat(menuTemplate(facts({ platform, strings: catalogues[language], developer: true })))
      expect(items.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([])
    }
  })

  it('reaches every command by a click on every platform', () => {
    for (const platform of platforms) {
      const run = vi.fn<(command: CommandName) => void>()
      for (const item of flat(menuTemplate(facts({ platform, run })))) choose(item)
      expect(new Set(run.mock.calls.map(([command]) => command))).toEqual(new Set(commandNames))
    }
  })

  it('has no accelerator twice, and none that a text field needs', () => {
    for (const platform of platforms) {
      const used = flat(menuTemplate(facts({ platform }))).flatMap(({ accelerator }) => accelerator ?? [])
      expect(new Set(used).size).toBe(used.length)
      expect(used.filter((accelerator) => !accelerator.startsWith('CmdOrCtrl+'))).toEqual([])
    }
    expect(acceleratorOf('palette')).toBe('CmdOrCtrl+K')
    expect(acceleratorOf('redo')).toBe('CmdOrCtrl+Shift+Z')
    expect(acceleratorOf('refresh')).toBeUndefined()
  })

  it('offers what was imported last, by its place', () => {
    expect(labelled({}, 'Nothing imported yet')?.enabled).toBe(false)
    const importRecent = vi.fn()
    choose(labelled({ recent: ['ml-latest-small.zip', 'tracks.csv'], importRecent }, 'tracks.csv'))
    expect(importRecent).toHaveBeenCalledWith(1)
  })

  it('keeps reloading and the developer tools out of installed apps', () => {
    const roles = (developer: boolean) => flat(menuTemplate(facts({ developer }))).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})
