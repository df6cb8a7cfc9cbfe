import { z } from 'zod'
import { languageSettingSchema, themeSchema } from '#shared/contract/session.ts'

const rectangleSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Rectangle = z.infer<typeof rectangleSchema>

/** What is remembered of the window between two runs. */
export const windowMemorySchema = z.object({
  /** Place and size when not maximised; null on a first run. */
  bounds: rectangleSchema.nullable().default(null),
  maximized: z.boolean().default(false),
  /** Known before the library is, so that the first frame has the right colour and language. */
  theme: themeSchema.default('system'),
  language: languageSettingSchema.default('system'),
  /** Paths of the files and folders imported last, the last one first. */
  recentImports: z.array(z.string()).default([]),
})
export type WindowMemory = z.infer<typeof windowMemorySchema>

export const minimumSize = { width: 720, height: 520 }
export const defaultSize = { width: 1280, height: 800 }

/** How much of the window's top edge must lie on a screen for it to be seen and grabbed, in pixels. */
const visibleWidth = 120
const visibleHeight = 40

function isReachable(window: Rectangle, screen: Rectangle): boolean {
  const left = Math.max(window.x, screen.x)
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const topIsOn = window.y >= screen.y - 1 && window.y + visibleHeight <= screen.y + screen.height
  return topIsOn && right - left >= visibleWidth
}

/**
 * Where to open the window: where it was, if a screen that exists still shows it; else the remembered size in the
 * middle of the first screen (no x and y). Never larger than the screen, never smaller than the minimum.
 */
export function placeOnScreens(
  remembered: Rectangle | null,
  workAreas: readonly Rectangle[],
): { x?: number; y?: number; width: number; height: number } {
  const screen = remembered ? workAreas.find((area) => isReachable(remembered, area)) : undefined
  const room = screen ?? workAreas[0]
  const wanted = remembered ?? defaultSize
  const width = Math.max(minimumSize.width, Math.min(wanted.width, room?.width ?? wanted.width))
  const height = Math.max(minimumSize.height, Math.min(wanted.height, room?.height ?? wanted.height))
  return screen && remembered ? { x: remembered.x, y: remembered.y, width, height } : { width, height }
}
