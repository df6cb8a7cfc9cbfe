import { describe, expect, it } from 'vitest'
import { findBrowser, hasDisplay, type Machine } from '../../scripts/runtime/browsers.ts'

function machine(platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, home: '/home/ada', exists: (path) => files.includes(path) }
}

describe('looking for a browser', () => {
  it('finds it on the PATH of a Linux machine', () => {
    const env = { PATH: '/opt/bin:/usr/bin' }
    expect(findBrowser(machine('linux', ['/opt/bin/chromium'], env))).toBe('/opt/bin/chromium')
  })

  it('prefers Chrome to Chromium to Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome']
    expect(findBrowser(machine('linux', all))).toBe('/usr/bin/google-chrome')
    expect(findBrowser(machine('linux', all.slice(0, 2)))).toBe('/usr/bin/chromium')
  })

  it('finds applications of a Mac, of everybody or of the user alone', () => {
    const own = '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium'
    expect(findBrowser(machine('darwin', [own]))).toBe(own)
  })

  it('finds Edge on a plain Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(findBrowser(machine('win32', [edge], { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }))).toBe(
      edge,
    )
  })

  it('is null where there is none', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(findBrowser(machine(platform, []))).toBe(null)
  })

  it('takes the one that CROSSTUNE_BROWSER names, or says that it is not there', () => {
    const env = { CROSSTUNE_BROWSER: '/my/chrome' }
    expect(findBrowser(machine('linux', ['/my/chrome', '/usr/bin/chromium'], env))).toBe('/my/chrome')
    expect(() => findBrowser(machine('linux', ['/usr/bin/chromium'], env))).toThrow(
      /\/my\/chrome, which is not there/,
    )
  })
})

describe('the display', () => {
  it('is asked about on Linux only', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false)
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
    expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true)
  })
})
