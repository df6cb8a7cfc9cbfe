import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groundColours } from '../../electron/app/ground-colours.ts'

const tokens = readFileSync(resolve(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8')

describe('the colour of the window before its page has painted', () => {
  it.each(['dark', 'light'] as const)('is the ground of the %s theme', (theme) => {
    const block = tokens.slice(tokens.indexOf(`[data-theme="${theme}"]`))
    expect(/--ground: (#[0-9a-f]{6})/.exec(block)?.[1]).toBe(groundColours[theme])
  })
})
