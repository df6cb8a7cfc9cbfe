import { posterBox } from './box.ts'
import { isRightToLeft, withoutAside } from './breaks.ts'
import type { Colour } from './colour.ts'
import type { PosterMovie } from './colouring.ts'
import { compose, marginOf } from './compose.ts'
import type { Detail } from './detail.ts'
import { type Inks, inksOf } from './palettes.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { Ink, Mark } from './sketch.ts'
import { layTexture } from './texture.ts'
import { type Face, layOut, type Measure, type TextLine } from './type.ts'

/** What the art is drawn on: either kind of canvas has it. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** The family that titles are set in; what it lacks comes from the families after it. */
export const titleFamily = '"Poster Grotesque", "Poster Inter", system-ui, sans-serif'

function fontOf(size: number, face: Face): string {
  return `${face.weight} ${size}px ${titleFamily}`
}

function setFace(surface: Surface, size: number, face: Face): void {
  surface.font = fontOf(size, face)
  surface.fontStretch = face.stretch
}

/** Measures text on a surface. */
export function measureOn(surface: Surface): Measure {
  return (text, size, face) => {
    setFace(surface, size, face)
    return surface.measureText(text).width
  }
}

function drawMark(
  surface: Surface,
  mark: Mark,
  inks: Inks,
  slip: (ink: Ink) => readonly [number, number],
): void {
  if (mark.step === 'unclip') {
    surface.restore()
    return
  }
  if (mark.step === 'clip') surface.save()
  const base = surface.getTransform()
  if (mark.step !== 'clip') surface.translate(...slip(mark.ink))
  surface.transform(...mark.at)
  const path = new Path2D(mark.path)
  if (mark.step === 'clip') surface.clip(path)
  else if (mark.step === 'fill') {
    surface.fillStyle = inks[mark.ink]
    surface.fill(path)
  } else {
    surface.strokeStyle = inks[mark.ink]
    surface.lineWidth = mark.width
    surface.lineCap = mark.cap
    surface.lineJoin = mark.cap === 'round' ? 'round' : 'miter'
    surface.stroke(path)
  }
  surface.setTransform(base)
}

function drawLine(surface: Surface, line: TextLine, colour: Colour): void {
  setFace(surface, line.size, line.face)
  surface.fillStyle = colour
  surface.textAlign = line.align
  surface.direction = isRightToLeft(line.text) ? 'rtl' : 'ltr'
  surface.fillText(line.text, line.x, line.y)
}

function slipOf({ treatment }: Scene): (ink: Ink) => readonly [number, number] {
  const none = [0, 0] as const
  const opposite = [-treatment.misregistration[0], treatment.misregistration[1]] as const
  return (ink) => (ink === 2 ? treatment.misregistration : ink === 1 ? opposite : none)
}

/**
 * Draws a film's poster over the whole of a surface.
 *
 * @param note what stands small by the title; may be empty.
 * @param pixels the surface's width in device pixels; its height is half as much again, rounded.
 * @param detail how much type to set.
 */
export function drawPoster(
  surface: Surface,
  movie: PosterMovie,
  note: string,
  pixels: number,
  detail: Detail,
): void {
  const scene = sceneOf(movie)
  const inks = inksOf(scene.palette, scene.scheme)
  const measure = measureOn(surface)
  surface.setTransform(1, 0, 0, 1, 0, 0)
  // To the whole of the last row of pixels: at an odd width half of it would be of what lies under the art.
  const height = Math.round(pixels * 1.5)
  surface.scale(pixels / posterBox.width, height / posterBox.height)
  const layout = layOut(
    { title: withoutAside(movie.title), note },
    scene.type,
    detail,
    marginOf(scene),
    measure,
  )
  const slip = slipOf(scene)
  for (const mark of compose(scene, layout.zone)) drawMark(surface, mark, inks, slip)
  for (const line of layout.lines) drawLine(surface, line, inks[scene.type.ink])
  layTexture(surface, scene.treatment.texture)
}
