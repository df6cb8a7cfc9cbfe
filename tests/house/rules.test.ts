import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { broken, importsOf, type SourceFile, withoutComments } from './rules.ts'

const root = resolve(import.meta.dirname, '../..')

function sources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name)
      return { path: relative(root, full).split(sep).join('/'), text: readFileSync(full, 'utf8') }
    })
}

describe('the rules of the house', () => {
  it('are kept by every file', () => {
    const files = ['electron', 'renderer', 'shared', 'scripts', 'tests'].flatMap(sources)
    expect(files.length).toBeGreaterThan(100)
    expect(broken(files)).toEqual([])
  })

  it.each<[rule: string, path: string, text: string]>([
    ['only the shell imports electron', 'electron/library/x.ts', "import { app } from 'electron'"],
    ['only the shell imports electron', 'electron/worker/x.ts', "const { app } = await import('electron')"],
    ['the recommender is pure', 'electron/recommender/x.ts', "import { readFileSync } from 'node:fs'"],
    [
      'the recommender is pure',
      'electron/recommender/x.ts',
      "import { openLibrary } from '../library/open.ts'",
    ],
    ['the window knows', 'renderer/x.ts', "import { openLibrary } from '../electron/library/open.ts'"],
    ['the window knows', 'renderer/x.ts', "import { join } from 'node:path'"],
    ['the window knows', 'renderer/features/a/x.tsx', "import type {\n  Y,\n} from '../../../electron/x.ts'"],
    ['ui parts know no store', 'renderer/ui/x.tsx', "import { useApp } from '../store/app-store.ts'"],
    ['ui parts know no store', 'renderer/ui/x.tsx', "import { create } from 'zustand'"],
    ['the contract stands alone', 'shared/contract/x.ts', "import { join } from 'node:path'"],
    ['the preload carries no package', 'electron/preload.ts', "import { z } from 'zod'"],
    ['shipped code does not import', 'electron/app/x.ts', "import { x } from '../../scripts/runtime/app.ts'"],
    ['in electron/ipc/handle.ts alone', 'electron/ipc/other.ts', "import { ipcMain } from 'electron'"],
    ['in electron/preload.ts alone', 'electron/app/x.ts', 'ipcRenderer.send(1)'],
    ['in electron/app/open-link.ts alone', 'electron/ipc/x.ts', 'await shell.openExternal(url)'],
    ['main.ts is wiring', 'electron/main.ts', 'a\n'.repeat(151)],
    ['files do one thing', 'scripts/x.ts', 'a\n'.repeat(401)],
    ['no complaint is silenced', 'scripts/x.ts', '// @ts-ignore'],
    ['no complaint is silenced', 'tests/x.test.ts', '// biome-ignore lint: no time'],
    ['no any', 'scripts/x.ts', 'const x: any = 1'],
    ['no any', 'scripts/x.ts', 'const x = y as any'],
    ['no any', 'scripts/x.ts', 'const x: Array<any> = []'],
    ['in the catalogue', 'renderer/x.tsx', 'const a = <p>Nothing here</p>'],
    ['in the catalogue', 'renderer/x.tsx', 'const a = <Button>\n  Save {name}\n</Button>'],
    ['in the catalogue', 'renderer/x.tsx', 'const a = <ul aria-label="Films" />'],
    ['in the catalogue', 'renderer/x.tsx', "const a = <input placeholder={'Type here'} />"],
    ['in the catalogue', 'renderer/x.tsx', 'const a = <Dialog title={`About it`} />'],
    ['names no place', 'scripts/x.ts', "const data = '/home/runner/data'"],
  ])('are told broken: %s (%s)', (rule, path, text) => {
    const found = broken([{ path, text }])
    expect(found.filter((line) => line.includes(rule))).toHaveLength(1)
  })

  it.each<[path: string, text: string]>([
    ['electron/app/x.ts', "import { app } from 'electron'"],
    [
      'electron/recommender/a/x.ts',
      "import { y } from '../y.ts'\nimport type { Z } from '#shared/contract/index.ts'",
    ],
    [
      'renderer/x.tsx',
      "import './x.css'\nimport { create } from 'zustand'\nimport { z } from '#shared/contract/index.ts'",
    ],
    [
      'renderer/x.tsx',
      'const list = useRef<HTMLUListElement>(null)\nconst shown = a > b ? <b className="big">{strings.app.close}</b> : <i>·</i>',
    ],
    ['renderer/app.tsx', '<h1 aria-label={strings.app.name}>Cross<span>Tune</span></h1>'],
    ['electron/library/x.ts', '// ipcMain is elsewhere; any file may say so\nconst many = company'],
  ])('are kept by %s', (path, text) => expect(broken([{ path, text }])).toEqual([]))

  it('read imports of every form', () => {
    const text =
      "import a, { b } from './b.ts'\nexport * from '#shared/c.ts'\nimport './d.css'\nconst e = import('e')\nimport f from './f.ts?modulePath'"
    expect(importsOf({ path: 'electron/x/a.ts', text })).toEqual([
      'electron/x/b.ts',
      'shared/c.ts',
      'electron/x/d.css',
      'e',
      'electron/x/f.ts',
    ])
    expect(withoutComments("const u = 'https://x' // ipcMain\n/* any */")).toBe("const u = 'https://x' \n")
  })
})
