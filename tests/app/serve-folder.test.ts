import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolderServer, pathInside } from '../../electron/app/serve-folder.ts'

let root = ''
let serve: (request: Request) => Promise<Response>

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'crosstune-serve-'))
  await mkdir(join(root, 'renderer', 'assets'), { recursive: true })
  await writeFile(join(root, 'renderer', 'index.html'), '<!doctype html>')
  await writeFile(join(root, 'renderer', 'assets', 'a b.js'), 'export {}')
  await writeFile(join(root, 'renderer', 'assets', 'notes.txt'), 'no type for this')
  await writeFile(join(root, 'secret.json'), '{}')
  await mkdir(join(root, 'renderer-old'))
  await writeFile(join(root, 'renderer-old', 'index.html'), 'old')
  serve = createFolderServer(join(root, 'renderer'), 'crosstune')
})
afterAll(() => rm(root, { recursive: true }))

const get = (url: string, init?: RequestInit): Promise<Response> => serve(new Request(url, init))

describe('serving the page', () => {
  it('gives the files of the folder with their types', async () => {
    const html = await get('app://crosstune/index.html')
    expect([html.status, await html.text()]).toEqual([200, '<!doctype html>'])
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const script = await get('app://crosstune/assets/a%20b.js?v=1')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it('sends the policy with every reply, refusals included', async () => {
    for (const path of ['index.html', 'missing.html', '..%2Fsecret.json']) {
      const { headers } = await get(`app://crosstune/${path}`)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'; /,
      )
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it.each([
    '../secret.json',
    '..%2Fsecret.json',
    '%2e%2e/secret.json',
    'assets/..%2f..%2fsecret.json',
    'assets/..%5c..%5csecret.json',
    '..%2Frenderer-old%2Findex.html',
    '%00index.html',
    '%E0%A4%A',
    '',
  ])('refuses /%s', async (path) => {
    expect([403, 404]).toContain((await get(`app://crosstune/${path}`)).status)
  })

  it('refuses another host, another method, and files of types the page has no use for', async () => {
    expect((await get('app://elsewhere/index.html')).status).toBe(403)
    expect((await get('app://crosstune/index.html', { method: 'POST' })).status).toBe(403)
    expect((await get('app://crosstune/assets/notes.txt')).status).toBe(404)
    expect((await get('app://crosstune/assets')).status).toBe(404)
  })

  it('never leaves the folder, whatever the path', () => {
    const folder = join(root, 'renderer')
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '/', '%2f', '\\', '%5c', 'a', '%00', '~'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = pathInside(folder, parts.join('/'))
        expect(path === null || path.startsWith(folder + sep)).toBe(true)
      }),
    )
  })
})
