import { type Box, posterBox } from './box.ts'
import { fieldOf } from './fields.ts'
import { framings } from './framings.ts'
import { motifOf } from './motifs/index.ts'
import { polygon, rectangle, wave } from './paths.ts'
import { pictograms } from './pictograms/index.ts'
import type { PictogramInks } from './pictograms/pictogram.ts'
import { createRandom, type Random } from './random.ts'
import type { Scene } from './scene.ts'
import { settings } from './settings.ts'
import { type Ink, type Mark, Sketch } from './sketch.ts'
import type { TypeLayout } from './type.ts'

const { width, height } = posterBox

/** Room kept free at the edges for type, given a scene's frame. */
export function marginOf(scene: Scene): number {
  return { none: 16, line: 24, paper: 26, heavy: 28 }[scene.treatment.frame]
}

function drawArt(sketch: Sketch, scene: Scene, box: Box, random: Random): void {
  const { art } = scene
  if (art.kind === 'motif') {
    // A framing may draw the picture twice: both times the same one.
    framings[art.framing](sketch, box, random.fork('framing'), (room) =>
      motifOf(art.genre, art.motif)?.(sketch, room, random.fork('motif')),
    )
    return
  }
  fieldOf(art.field)(sketch, box, random.fork('field'), 1, 2)
  const thing = (name: typeof art.thing) => (inks: PictogramInks) =>
    pictograms[name](sketch, inks, createRandom(`${scene.seed}${name}`))
  settings[art.setting]({
    sketch,
    box,
    random: random.fork('setting'),
    figure: thing(art.thing),
    companion: thing(art.companion ?? art.thing),
  })
}

/** The edge of the title's zone as a path over the picture: it reaches into the picture, never into the title. */
function edgePath(scene: Scene, y: number, away: 1 | -1, random: Random): string {
  const reach = 14 * -away
  const far = y + away * 460
  switch (scene.type.edge) {
    case 'slant':
      return polygon([
        [0, y],
        [0, far],
        [width, far],
        [width, y + reach * 2],
      ])
    case 'bow':
      return `M0 ${y}Q${width / 2} ${y + reach * 3} ${width} ${y}V${far}H0z`
    case 'bowl':
      return `M0 ${y + reach * 1.6}Q${width / 2} ${y - reach} ${width} ${y + reach * 1.6}V${far}H0z`
    case 'wave': {
      const length = random.pick([75, 100, 150])
      return `${wave(0, y + reach * 0.7, width, length, 6)}V${far}H0z`
    }
    case 'zigzag': {
      const count = random.pick([8, 12, 20])
      const teeth = Array.from({ length: count * 2 + 1 }, (_, i): [number, number] => [
        (i * width) / (count * 2),
        y + (i % 2 ? (reach * 10) / count : 0),
      ])
      return polygon([...teeth, [width, far], [0, far]])
    }
    case 'steps': {
      const count = random.pick([4, 5, 6])
      const steps = Array.from({ length: count }, (_, i): [number, number][] => [
        [(i * width) / count, y + (reach * 2 * i) / count],
        [((i + 1) * width) / count, y + (reach * 2 * i) / count],
      ]).flat()
      return polygon([...steps, [width, far], [0, far]])
    }
    default:
      return rectangle(0, Math.min(y, far), width, Math.abs(far - y))
  }
}

/** Bands that follow the edge, for posters of the sixties and seventies. */
function drawBands(sketch: Sketch, scene: Scene, y: number, away: 1 | -1): void {
  const inks: Ink[] = [2, 1, 3]
  for (let i = scene.treatment.bands; i > 0; i--) {
    const edge = edgePath(scene, y - away * i * 9, away, createRandom(scene.seed).fork('edge'))
    sketch.fill(edge, inks[i - 1] ?? 2)
  }
}

function drawZone(sketch: Sketch, scene: Scene, zone: TypeLayout['zone']): void {
  const { ground, ink, edge } = scene.type
  const edges: [number, 1 | -1][] = []
  if (zone.top > 0) edges.push([zone.top, 1])
  if (zone.top + zone.height < height) edges.push([zone.top + zone.height, -1])
  if (edges.length === 2) {
    sketch.fill(rectangle(0, zone.top, width, zone.height), ground)
    return
  }
  for (const [y, away] of edges) {
    drawBands(sketch, scene, y, away)
    sketch.fill(edgePath(scene, y, away, createRandom(scene.seed).fork('edge')), ground)
    if (edge === 'rule') sketch.fill(rectangle(0, y - 2, width, 4), ink)
  }
}

function drawFrame(sketch: Sketch, scene: Scene): void {
  const { frame } = scene.treatment
  const ink: Ink = scene.type.ground === 3 ? 0 : 3
  if (frame === 'line') sketch.stroke(rectangle(11, 11, width - 22, height - 22), ink, 2)
  if (frame === 'paper') sketch.stroke(rectangle(6, 6, width - 12, height - 12), ink, 12)
  if (frame === 'heavy')
    sketch.stroke(rectangle(7, 7, width - 14, height - 14), scene.type.ground === 2 ? 1 : 2, 14)
}

/** Where the picture is: the poster without its title, or all of it behind a title in the middle. */
function artRoom(zone: TypeLayout['zone']): { top: number; box: Box } {
  if (zone.height === 0) return { top: 0, box: posterBox }
  if (zone.top === 0) return { top: zone.height, box: { width, height: height - zone.height } }
  if (zone.top + zone.height >= height) return { top: 0, box: { width, height: zone.top } }
  return { top: 0, box: posterBox }
}

/** The drawing of a scene, without its type, given where its type will stand. */
export function compose(scene: Scene, zone: TypeLayout['zone']): readonly Mark[] {
  const sketch = new Sketch()
  const random = createRandom(scene.seed).fork('drawing')
  sketch.fill(rectangle(0, 0, width, height), 0)
  const { top, box } = artRoom(zone)
  sketch.placed({ x: scene.mirrored ? width : 0, y: top, scale: 1, scaleX: scene.mirrored ? -1 : 1 }, () =>
    drawArt(sketch, scene, box, random),
  )
  if (zone.height > 0) drawZone(sketch, scene, zone)
  drawFrame(sketch, scene)
  return sketch.marks
}
