import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { cacheFolder } from '../../electron/app/cache-folder.ts'
import { createPosterServer } from '../../electron/app/serve-poster.ts'
import { posterId } from '../../electron/posters/store.ts'

const id = posterId('tt0133093')

function served(): (path: string, method?: string) => Promise<Response | null> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-served-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, `${id}.webp`), 'RIFF')
  writeFileSync(join(folder, 'index.db'), 'secret')
  const serve = createPosterServer(folder, 'crosstune')
  return (path, method = 'GET') => serve(new Request(`app://crosstune${path}`, { method }))
}

it('serves a poster by its id, as a WebP that may not be taken for anything else', async () => {
  const response = await served()(`/posters/${id}`)
  expect(response?.status).toBe(200)
  expect(response?.headers.get('content-type')).toBe('image/webp')
  expect(response?.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response?.text()).toBe('RIFF')
})

it.each([
  '/posters/',
  '/posters/index.db',
  `/posters/${id}.webp`,
  `/posters/${id.toUpperCase()}`,
  '/posters/..%2Findex.db',
  `/posters/${id}/../index.db`,
  '/posters/%00',
])('serves nothing by a path: %s', async (path) => {
  const response = await served()(path)
  expect(response === null || response.status === 403).toBe(true)
})

it('has nothing for a poster that is gone, takes GET alone, and leaves other places to others', async () => {
  const serve = served()
  expect((await serve(`/posters/${posterId('tt1')}`))?.status).toBe(404)
  expect((await serve(`/posters/${id}`, 'POST'))?.status).toBe(403)
  expect(await serve('/index.html')).toBeNull()
})

it.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, join('/home/me', '.cache', 'CrossTune')],
  ['linux', { XDG_CACHE_HOME: '/fast' }, join('/fast', 'CrossTune')],
  ['darwin', {}, join('/home/me', 'Library', 'Caches', 'CrossTune')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'CrossTune', 'Cache')],
  ['linux', { CROSSTUNE_DATA: '/data' }, join('/data', 'cache')],
])('keeps the cache where %s has caches (%j)', (platform, env, expected) => {
  expect(cacheFolder('/data', { platform, env, home: '/home/me' })).toBe(expected)
})
