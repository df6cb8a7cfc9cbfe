import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRightToLeft, piecesOf, withoutAside } from '../../../renderer/features/movies/poster-art/breaks.ts'
import type { Detail } from '../../../renderer/features/movies/poster-art/detail.ts'
import { balanced } from '../../../renderer/features/movies/poster-art/lines.ts'
import { sceneOf, type TypeStyle } from '../../../renderer/features/movies/poster-art/scene.ts'
import { layOut, type TypeLayout } from '../../../renderer/features/movies/poster-art/type.ts'
import { measure } from './measuring.ts'
import { movieOf } from './movies.ts'

const margin = 16
const note = '1995 · Thriller · Crime'
const base: TypeStyle = {
  placement: 'foot',
  upper: false,
  weight: 800,
  stretch: 'normal',
  align: 'left',
  edge: 'straight',
  ground: 0,
  ink: 3,
}

function expectInside({ lines, zone }: TypeLayout): void {
  for (const line of lines) {
    const width = measure(line.text, line.size, line.face)
    const left = line.align === 'left' ? line.x : line.align === 'right' ? line.x - width : line.x - width / 2
    expect(left, line.text).toBeGreaterThanOrEqual(margin - 0.5)
    expect(left + width, line.text).toBeLessThanOrEqual(300 - margin + 0.5)
    expect(line.y - line.size * 0.72).toBeGreaterThanOrEqual(zone.top)
    expect(line.y).toBeLessThanOrEqual(zone.top + zone.height)
  }
  expect(zone.top).toBeGreaterThanOrEqual(0)
  expect(zone.top + zone.height).toBeLessThanOrEqual(450.01)
}

const style = fc.record({
  placement: fc.constantFrom('foot', 'top', 'middle', 'giant'),
  upper: fc.boolean(),
  weight: fc.constantFrom(600, 800),
  stretch: fc.constantFrom('condensed', 'semi-condensed', 'normal'),
  align: fc.constantFrom('left', 'center'),
  edge: fc.constant('straight'),
  ground: fc.constant(0),
  ink: fc.constant(3),
}) satisfies fc.Arbitrary<TypeStyle>

describe('a title', () => {
  it('stays within the poster, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 }),
        style,
        fc.constantFrom<Detail>('title', 'full'),
        (title, chosen, detail) => {
          expectInside(layOut({ title, note }, chosen, detail, margin, measure))
        },
      ),
      { numRuns: 600 },
    )
  })

  it.each([
    'Сталкер',
    'Москва слезам не верит',
    '千と千尋の神隠し',
    '기생충',
    'جدایی نادر از سیمین',
    'เรื่องตลก 69',
    'M',
    '8½',
    'Supercalifragilisticexpialidociousness',
    'Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb',
    'Those Magnificent Men in Their Flying Machines or How I Flew from London to Paris in 25 hours 11 minutes and back',
  ])('fits in its own style: %s', (title) => {
    for (const detail of ['title', 'full'] as const)
      expectInside(layOut({ title, note }, sceneOf(movieOf({ title })).type, detail, margin, measure))
  })

  it('is never set smaller than can be read: 9 px on a poster 152 px wide, 9 px on one of 96', () => {
    const title =
      'Those Magnificent Men in Their Flying Machines or How I Flew from London to Paris in 25 hours 11 minutes and back'
    for (const { size } of layOut({ title, note }, base, 'full', margin, measure).lines)
      expect((size * 152) / 300).toBeGreaterThan(9)
    for (const { size } of layOut({ title, note }, base, 'title', margin, measure).lines)
      expect((size * 96) / 300).toBeGreaterThan(9)
  })

  it('says all of an 80-character title on a poster of full size', () => {
    const title = 'Birds of Prey and the Fantabulous Emancipation of One Harley Quinn the Very First'
    expect(title.length).toBeGreaterThanOrEqual(80)
    const said = layOut({ title, note: '' }, base, 'full', margin, measure)
      .lines.map(({ text }) => text)
      .join(' ')
    expect(said).toBe(title)
  })

  it('ends in an ellipsis where it cannot be said', () => {
    const last = layOut({ title: 'word '.repeat(200), note: '' }, base, 'full', margin, measure).lines.at(-1)
    expect(last?.text).toMatch(/…$/)
  })

  it('is set from the right where it is read from the right', () => {
    const [line] = layOut({ title: 'جدایی نادر از سیمین', note: '' }, base, 'full', margin, measure).lines
    expect(line).toMatchObject({ align: 'right', x: 300 - margin })
    expect(isRightToLeft('עג׳מי')).toBe(true)
    expect(isRightToLeft('2001: Odyssee')).toBe(false)
  })

  it('leaves thumbnails to the art', () => {
    expect(layOut({ title: 'Alien', note }, base, 'none', margin, measure)).toEqual({
      lines: [],
      zone: { top: 450, height: 0 },
    })
  })
})

describe('line breaks', () => {
  const width = (text: string) => text.length

  it('balance lines and do not leave an article at the end of one', () => {
    expect(balanced(piecesOf('In the Mood for Love'), 2, width)).toEqual(['In the Mood', 'for Love'])
    expect(balanced(piecesOf('The Lord of the Rings'), 2, width)).toEqual(['The Lord', 'of the Rings'])
    expect(balanced(piecesOf('Mad Max 2: The Road Warrior'), 3, width)[0]).toBe('Mad Max 2:')
  })

  it('lose and add no character', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 9 })
            .filter((word) => !/[\s\-/\u2013\u2014]/u.test(word)),
          { minLength: 1, maxLength: 14 },
        ),
        fc.integer({ min: 1, max: 6 }),
        (words, count) => {
          const title = words.join(' ')
          expect(balanced(piecesOf(title), count, width).join('').replaceAll(' ', '')).toBe(words.join(''))
        },
      ),
    )
  })

  it('part Japanese between words, not within them', () => {
    expect(piecesOf('千と千尋の神隠し').length).toBeGreaterThan(2)
    expect(
      piecesOf('千と千尋の神隠し')
        .map(({ text }) => text)
        .join(''),
    ).toBe('千と千尋の神隠し')
  })

  it('leave out what catalogues put in brackets behind a title', () => {
    expect(withoutAside('The Return (Vozvrashcheniye)')).toBe('The Return')
    expect(withoutAside('City of God (Cidade de Deus) (2002)')).toBe('City of God')
    expect(withoutAside('Birdman or (The Unexpected Virtue of Ignorance)')).toBe(
      'Birdman or (The Unexpected Virtue of Ignorance)',
    )
    expect(withoutAside('(500) Days of Summer')).toBe('(500) Days of Summer')
    expect(withoutAside('(Untitled)')).toBe('(Untitled)')
  })
})
