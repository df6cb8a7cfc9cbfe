import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8')

/** The tokens of a theme, as #rrggbb by name. */
function tokensOf(theme: string): Map<string, string> {
  const block = new RegExp(`data-theme="${theme}"\\] \\{([^}]+)\\}`).exec(css)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Relative luminance of an sRGB colour (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours (WCAG 2.2, definition of contrast ratio). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['ground', 'surface', 'raised']
const pairs: [foreground: string, background: string, least: number][] = [
  // Text: 4.5 (success criterion 1.4.3).
  ...['ink', 'muted', 'accent', 'problem'].flatMap((text) =>
    grounds.map((ground): [string, string, number] => [text, ground, 4.5]),
  ),
  ['on-accent', 'accent', 4.5],
  ['ground', 'ink', 4.5],
  // Parts that must be told apart: 3 (success criterion 1.4.11).
  ...grounds.map((ground): [string, string, number] => ['line-strong', ground, 3]),
  ...Array.from({ length: 10 }, (_, index) => `movie-${index + 1}`).flatMap((colour) =>
    grounds.map((ground): [string, string, number] => [colour, ground, 3]),
  ),
]

it('knows the contrast of black on white, and of a pair computed by hand', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(['dark', 'light'])('in the %s theme', (theme) => {
  const tokens = tokensOf(theme)

  it.each(pairs)('%s on %s has a contrast of at least %f', (foreground, background, least) => {
    const [front, back] = [tokens.get(foreground), tokens.get(background)]
    if (!front || !back) throw new Error(`${foreground} or ${background} is missing`)
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least)
  })
})
