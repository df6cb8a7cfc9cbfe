import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedPackages } from '../../scripts/resources/shipped-packages.ts'
import { thirdPartyLicences } from '../../scripts/resources/third-party.ts'

const appFolder = resolve(import.meta.dirname, '../..')

describe('the licences of what is shipped', () => {
  it('cover what is imported and what that depends on', () => {
    const names = shippedPackages(appFolder).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'better-sqlite3',
        'react',
        'react-dom',
        'scheduler',
        'zustand',
        'zod',
        'csv-parse',
        'yauzl',
        'pend',
        'lucide-react',
        '@tanstack/react-virtual',
        '@tanstack/virtual-core',
        '@fontsource-variable/inter',
        '@fontsource-variable/bricolage-grotesque',
      ]),
    )
    expect(names).not.toContain('vitest')
    expect(names).not.toContain('electron')
  })

  it('are all ones that let the app be passed on', () => {
    const free = [
      'MIT',
      'ISC',
      'BSD-2-Clause',
      'BSD-3-Clause',
      '0BSD',
      'Apache-2.0',
      'OFL-1.1',
      'BlueOak-1.0.0',
    ]
    expect(shippedPackages(appFolder).filter(({ licence }) => !free.includes(licence))).toEqual([])
  })

  it('are written down as they are now: else run "npm run licences"', () => {
    const written = readFileSync(join(appFolder, 'resources/licences/THIRD-PARTY.md'), 'utf8')
    expect(written).toBe(thirdPartyLicences(appFolder))
    expect(written).toContain('SIL OPEN FONT LICENSE')
    expect(written).toContain('GloVe')
  })
})
