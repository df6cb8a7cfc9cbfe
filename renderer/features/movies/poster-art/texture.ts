import { posterBox } from './box.ts'
import type { Surface } from './draw.ts'
import { createRandom } from './random.ts'
import type { Treatment } from './treatment.ts'

const tiles = new Map<Treatment['texture'], OffscreenCanvas>()

/** Specks of paper showing through and of ink where none belongs. */
function grainTile(): OffscreenCanvas {
  const tile = new OffscreenCanvas(150, 150)
  const surface = tile.getContext('2d')
  if (!surface) return tile
  const random = createRandom('grain')
  for (let i = 0; i < 1500; i++) {
    surface.fillStyle = i % 2 ? '#00000026' : '#ffffff22'
    const size = random.between(0.5, 1.5)
    surface.fillRect(random.between(0, 150), random.between(0, 150), size, size)
  }
  return tile
}

/** The dots of a coarse screen. */
function halftoneTile(): OffscreenCanvas {
  const tile = new OffscreenCanvas(12, 12)
  const surface = tile.getContext('2d')
  if (!surface) return tile
  surface.fillStyle = '#0000001c'
  for (const [x, y] of [
    [3, 3],
    [9, 9],
  ] as const) {
    surface.beginPath()
    surface.arc(x, y, 2.1, 0, 7)
    surface.fill()
  }
  return tile
}

/** Lays the print's texture over everything drawn. */
export function layTexture(surface: Surface, texture: Treatment['texture']): void {
  if (texture === 'none') return
  const tile = tiles.get(texture) ?? (texture === 'grain' ? grainTile() : halftoneTile())
  tiles.set(texture, tile)
  const pattern = surface.createPattern(tile, 'repeat')
  if (!pattern) return
  surface.fillStyle = pattern
  surface.fillRect(0, 0, posterBox.width, posterBox.height)
}
