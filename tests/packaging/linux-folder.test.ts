import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { createPackage, listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { needsBuild } from '../../scripts/runtime/build-state.ts'

const appFolder = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'crosstune-package-'))
const packed = join(folder, 'dist', 'linux-unpacked', 'resources')

/** As much of Electron's runtime as electron-builder looks at; it is not run. */
async function makeUpElectron(target: string): Promise<void> {
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(appFolder, 'node_modules/electron/package.json'), 'utf8'))).version
  mkdirSync(join(target, 'locales'), { recursive: true })
  mkdirSync(join(target, 'resources'))
  for (const name of [
    'electron',
    'LICENSE',
    'LICENSES.chromium.html',
    'resources.pak',
    'locales/en-US.pak',
  ]) {
    writeFileSync(join(target, name), '', { mode: 0o755 })
  }
  writeFileSync(join(target, 'version'), version)
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  writeFileSync(join(empty, 'package.json'), '{}')
  await createPackage(empty, join(target, 'resources', 'default_app.asar'))
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

beforeAll(async () => {
  if (needsBuild(appFolder)) throw new Error('Run "npm run build" first: out/ is older than the sources.')
  const electron = join(folder, 'electron')
  await makeUpElectron(electron)
  const script = join(appFolder, 'node_modules/electron-builder/cli.js')
  const settings = {
    extends: join(appFolder, 'electron-builder.yml'),
    electronDist: electron,
    directories: { output: join(folder, 'dist') },
    // Fuses are flipped in the real executable.
    electronFuses: null,
  }
  const config = join(folder, 'electron-builder.json')
  writeFileSync(config, JSON.stringify(settings))
  const run = spawnSync(
    process.execPath,
    [script, '--linux', 'dir', '--x64', '--publish', 'never', '--config', config],
    { cwd: appFolder, encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`electron-builder failed:\n${run.stdout}\n${run.stderr}`)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packaged app', () => {
  const listed = (): string[] =>
    listPackage(join(packed, 'app.asar'), { isPack: false }).map((path) => path.slice(1))

  it('has the bundles, the manifest, and of node_modules what runs', () => {
    const paths = listed()
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'node_modules/better-sqlite3/lib/index.js',
        'node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
        'node_modules/@jsquash/png/codec/pkg/squoosh_png_bg.wasm',
        'node_modules/@jsquash/webp/codec/dec/webp_dec.wasm',
        'node_modules/@jsquash/webp/codec/enc/webp_enc_simd.wasm',
      ]),
    )
    const strangers = paths.filter(
      (path) =>
        !/^(?:package\.json|out(?:\/|$)|node_modules(?:$|\/(?:better-sqlite3|@jsquash|wasm-feature-detect)))/.test(
          path,
        ),
    )
    expect(strangers).toEqual([])
    expect(paths.filter((path) => /\.(?:tsx?|map|c|cpp|h)$/.test(path))).toEqual([])
    expect(paths.filter((path) => /^node_modules\/better-sqlite3\/(?:deps|src|build)/.test(path))).toEqual([])
  })

  it('has every file of the build, worker threads included', () => {
    const paths = new Set(listed())
    expect(filesIn(join(appFolder, 'out')).filter((path) => !paths.has(`out/${path}`))).toEqual([])
    expect(
      [...paths].filter((path) => /out\/main\/chunks\/(?:library|import|poster)-thread/.test(path)),
    ).toHaveLength(3)
  })

  it('has the one binary of its platform beside the archive', () => {
    const beside = filesIn(join(packed, 'app.asar.unpacked'))
    expect(beside.filter((path) => path.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
    expect(beside.filter((path) => !path.startsWith('node_modules/better-sqlite3/'))).toEqual([])
  })

  it('has the catalogue, the semantic pack, the icon and the licences beside it', () => {
    const beside = filesIn(packed).filter((path) => !path.startsWith('app.asar'))
    for (const kind of ['starter', 'semantics', 'licences']) {
      const kept = filesIn(join(appFolder, 'resources', kind)).map((path) => `${kind}/${path}`)
      expect(kept.length).toBeGreaterThan(0)
      expect(beside).toEqual(expect.arrayContaining(kept))
    }
    expect(beside).toContain('icons/icon.png')
    expect(beside).toContain('icons/linux/64x64.png')
    expect(beside.filter((path) => /\.(?:ts|md)$/.test(path) && !path.startsWith('licences/'))).toEqual([])
  })
})
