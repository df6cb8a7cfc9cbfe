import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DAILY_MOST, DailyBudget } from '../../electron/posters/budget.ts'
import { film, openDesk } from './support/desk.ts'
import { goodKey, json, pictureUrl } from './support/fake-omdb.ts'

const idOf = (number: number) => `tt${String(number).padStart(7, '0')}`
const films = (count: number, from = 1) => Array.from({ length: count }, (_, step) => film(idOf(from + step)))
const DAY = 86_400_000

describe('posters', () => {
  it('arrive for what is wanted, in the order of the wish', async () => {
    const desk = await openDesk()
    desk.service.want(films(12))
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(12)
    expect(desk.fake.lookUps.slice(0, 6).toSorted()).toEqual(films(6).map(({ key }) => key))
    expect(desk.service.want(films(12)).map(({ key }) => key)).toEqual(films(12).map(({ key }) => key))
  })

  it('are not begun for what has scrolled away', async () => {
    const desk = await openDesk()
    desk.service.want(films(100))
    desk.service.want(films(3, 500))
    await expect.poll(() => desk.service.isBusy, { timeout: 5000 }).toBe(false)
    await expect
      .poll(() => desk.arrived().toSorted(), { timeout: 5000 })
      .toEqual(films(3, 500).map(({ key }) => key))
    expect(desk.fake.lookUps.length).toBeLessThanOrEqual(6 + 3)
  })

  it('keep an answer that was paid for, so that coming back costs no second request', async () => {
    const desk = await openDesk()
    desk.service.want([film(idOf(1))])
    desk.service.want([])
    await expect.poll(() => desk.service.isBusy, { timeout: 5000 }).toBe(false)
    expect(desk.arrived()).toEqual([])
    desk.service.want([film(idOf(1))])
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual([idOf(1)])
    expect(desk.fake.lookUps).toHaveLength(1)
  })

  it('are told where they are kept, while what is wanted stays wanted and nothing is fetched', async () => {
    const desk = await openDesk()
    desk.service.want(films(1))
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual([idOf(1)])
    desk.service.want(films(12))
    expect(desk.service.kept([idOf(1), idOf(700)]).map(({ key }) => key)).toEqual([idOf(1)])
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(12)
    expect(desk.fake.lookUps).not.toContain(idOf(700))
  })

  it('are looked up once, however many ask at the same time', async () => {
    const desk = await openDesk()
    const wanted = film(idOf(1))
    desk.service.want([wanted])
    const answers = await Promise.all([1, 2, 3].map(() => desk.service.details(wanted)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['found']))
    expect(desk.fake.lookUps).toHaveLength(1)
  })

  it('are asked for by title and year where no IMDb id is known', async () => {
    const desk = await openDesk()
    desk.service.want([{ key: 'own/7', imdbId: null, title: 'Heat & Dust?', year: 1983 }])
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual(['own/7'])
    expect(desk.fake.lookUps).toEqual(['Heat & Dust?'])
  })

  it('need neither key nor network once they are kept', async () => {
    const desk = await openDesk()
    desk.service.want(films(5))
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(5)
    const again = await desk.reopen({ transport: () => Promise.reject(new Error('no network')) })
    expect(again.service.want(films(5))).toHaveLength(5)
    expect((await again.service.details(film(idOf(1)))).status).toBe('found')
    expect((await again.service.details(film(idOf(9)))).status).toBe('no-key')
  })

  it('ask nothing without a key', async () => {
    const desk = await openDesk({}, null)
    expect(desk.service.want(films(5))).toEqual([])
    expect(desk.service.isBusy).toBe(false)
    expect(desk.fake.lookUps).toEqual([])
    expect(desk.service.status()).toMatchObject({ used: 0, pause: null })
  })

  it('make room for new ones: those longest not shown go, and come back without a second look-up', async () => {
    let now = Date.now()
    const desk = await openDesk({ mostBytes: 30_000, now: () => now })
    for (const wanted of films(12)) {
      now += 1000
      desk.service.want([wanted])
      await expect.poll(() => desk.arrived(), { timeout: 5000 }).toContain(wanted.key)
    }
    const { posters, bytes } = desk.service.status()
    expect(bytes).toBeLessThanOrEqual(30_000)
    expect(posters).toBeLessThan(12)
    expect(desk.service.want([film(idOf(12))])).toHaveLength(1)
    expect(desk.service.want([film(idOf(1))])).toEqual([])
    const lookUps = desk.fake.lookUps.length
    await expect.poll(() => desk.service.want([film(idOf(1))]), { timeout: 5000 }).toHaveLength(1)
    expect(desk.fake.lookUps).toHaveLength(lookUps)
  })

  it('survive a cache that somebody has been at: lost files are fetched again, strange ones stay', async () => {
    const desk = await openDesk()
    desk.service.want(films(3))
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(3)
    const folder = join(desk.folder, 'posters')
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.webp'))
    rmSync(join(folder, pictures[0] ?? ''))
    writeFileSync(join(folder, pictures[1] ?? ''), 'short')
    writeFileSync(join(folder, 'holiday.jpg'), 'mine')
    const again = await desk.reopen()
    again.service.setKey(goodKey)
    expect(again.service.want(films(3))).toHaveLength(1)
    await expect.poll(() => again.service.want(films(3)).length, { timeout: 5000 }).toBe(3)
    expect(desk.fake.lookUps).toHaveLength(3)
    expect(readdirSync(folder)).toContain('holiday.jpg')
  })

  it('start anew over an index that is no database', async () => {
    const desk = await openDesk()
    desk.service.want(films(1))
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(1)
    desk.service.close()
    desk.store.close()
    for (const companion of ['-wal', '-shm'])
      rmSync(join(desk.folder, `posters/index.db${companion}`), { force: true })
    writeFileSync(
      join(desk.folder, 'posters/index.db'),
      'this is no database, and long enough to be looked at',
    )
    const again = await desk.reopen()
    expect(again.service.status()).toMatchObject({ posters: 0, bytes: 0 })
  })

  it('are all gone when cleared', async () => {
    const desk = await openDesk()
    desk.service.want(films(3))
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(3)
    desk.service.clear()
    expect(desk.service.status()).toMatchObject({ posters: 0, bytes: 0 })
    expect(readdirSync(join(desk.folder, 'posters')).filter((name) => name.endsWith('.webp'))).toEqual([])
    expect(desk.store.plots()).toEqual([])
  })
})

describe('the day’s requests', () => {
  it(`stop at ${DAILY_MOST}, say when they go on, and go on the next day`, async () => {
    let now = Date.parse('2026-03-01T22:00:00Z')
    const desk = await openDesk({ now: () => now })
    const count = new DailyBudget(join(desk.folder, 'data/omdb-requests.json'), () => now)
    for (let step = 0; step < DAILY_MOST - 2; step += 1) count.take()
    const again = await desk.reopen()
    again.service.setKey(goodKey)
    again.service.want(films(8))
    await expect.poll(() => again.arrived().length, { timeout: 5000 }).toBe(2)
    await expect.poll(() => again.service.isBusy, { timeout: 5000 }).toBe(false)
    expect(desk.fake.lookUps).toHaveLength(2)
    const pause = { reason: 'limit', until: '2026-03-02T00:00:00.000Z' }
    expect(again.service.status()).toMatchObject({ used: DAILY_MOST, pause })
    expect(await again.service.details(film(idOf(100)))).toEqual({ status: 'paused', pause })

    now += DAY
    again.service.want(films(8))
    await expect.poll(() => again.arrived().length, { timeout: 5000 }).toBe(8)
    expect(again.service.status()).toMatchObject({ used: 6, pause: null })
  })

  it('are counted on, over a restart; a count that cannot be read counts as used up', async () => {
    const desk = await openDesk()
    desk.service.want(films(4))
    await expect.poll(() => desk.arrived().length, { timeout: 5000 }).toBe(4)
    expect((await desk.reopen()).service.status().used).toBe(4)
    writeFileSync(join(desk.folder, 'data/omdb-requests.json'), '{"day": 7')
    expect((await desk.reopen()).service.status().used).toBe(DAILY_MOST)
  })

  it('rest for an hour where OMDb itself counts no more, and pictures go on', async () => {
    const now = Date.parse('2026-03-01T12:00:00Z')
    const desk = await openDesk({ now: () => now })
    desk.fake.answer(idOf(2), {
      lookUp: (response) => json(response, 401, { Response: 'False', Error: 'Request limit reached!' }),
    })
    desk.service.want([film(idOf(1))])
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual([idOf(1)])
    desk.service.want([film(idOf(2))])
    await expect
      .poll(() => desk.service.status().pause, { timeout: 5000 })
      .toEqual({
        reason: 'limit',
        until: '2026-03-01T13:00:00.000Z',
      })
    desk.store.keepAnswer(idOf(3), null, pictureUrl(idOf(3)), 0)
    desk.service.want(films(2, 3))
    await expect.poll(() => desk.arrived(), { timeout: 5000 }).toEqual([idOf(1), idOf(3)])
    expect(desk.fake.lookUps).not.toContain(idOf(4))
  })
})

describe('a key', () => {
  it('is accepted, refused, or left untested', async () => {
    const desk = await openDesk({}, null)
    expect(await desk.service.testKey(goodKey)).toBe('accepted')
    expect(await desk.service.testKey('beefbeef')).toBe('refused')
    desk.fake.answer(idOf(133_093), { lookUp: (response) => response.destroy() })
    expect(await desk.service.testKey(goodKey)).toBe('unreachable')
    expect(desk.service.status().used).toBe(3)
  })

  it('that OMDb counts no more for is accepted all the same', async () => {
    const desk = await openDesk({}, null)
    desk.fake.answer(idOf(133_093), {
      lookUp: (response) => json(response, 401, { Response: 'False', Error: 'Request limit reached!' }),
    })
    expect(await desk.service.testKey(goodKey)).toBe('accepted')
  })
})
