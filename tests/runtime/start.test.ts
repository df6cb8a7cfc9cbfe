import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noBrowser, noDisplay } from '../../scripts/runtime/missing.ts'

const appFolder = resolve(import.meta.dirname, '../..')

describe('npm start where no window can be shown', () => {
  it.runIf(process.platform === 'linux')('says what is missing and what works without, and fails', () => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
    const run = spawnSync(process.execPath, ['scripts/start.ts'], { cwd: appFolder, env, encoding: 'utf8' })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('There is no display')
    expect(run.stderr).toContain('npm run -s crosstune -- recommend')
    expect(run.stdout).toBe('')
  })

  it.each(['linux', 'darwin', 'win32', 'freebsd'] as const)(
    'knows how to get a browser on %s',
    (platform) => {
      const text = noBrowser('fetch failed', platform)
      expect(text).toContain('fetch failed')
      expect(text).toMatch(/Install|install/)
      expect(text).toContain('CROSSTUNE_BROWSER')
      expect(text).toContain('npm run -s crosstune')
      expect(noDisplay()).toContain('xvfb')
    },
  )
})
