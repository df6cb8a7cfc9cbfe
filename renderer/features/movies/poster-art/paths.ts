/** Path data of the shapes that everything here is made of. Several can be joined: path data adds up. */

const short = (value: number) => Math.round(value * 100) / 100

export type Point = readonly [x: number, y: number]

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`
}

export function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const r = short(Math.min(radius, width / 2, height / 2))
  const across = short(width - 2 * r)
  const down = short(height - 2 * r)
  return `M${short(x + r)} ${short(y)}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 ${-r} ${r}h${-across}a${r} ${r} 0 0 1 ${-r} ${-r}v${-down}a${r} ${r} 0 0 1 ${r} ${-r}z`
}

export function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [a, b] = [short(rx), short(ry)]
  return `M${short(x - rx)} ${short(y)}a${a} ${b} 0 1 1 ${2 * a} 0a${a} ${b} 0 1 1 ${-2 * a} 0z`
}

export function circle(x: number, y: number, radius: number): string {
  return ellipse(x, y, radius, radius)
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`
}

export function polyline(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`
}

/** The point at this distance and angle (degrees, 0 to the right, clockwise) from a centre. */
export function around(x: number, y: number, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

/** A star or, with `inner` near 1, a cog-like disc: 2 x points corners, the first one upright. */
export function star(x: number, y: number, points: number, outer: number, inner: number, turn = 0): string {
  const corners = Array.from({ length: points * 2 }, (_, i) =>
    around(x, y, i % 2 ? inner : outer, turn - 90 + (i * 180) / points),
  )
  return polygon(corners)
}

/** A slice of a disc between two angles (degrees). */
export function wedge(x: number, y: number, radius: number, from: number, to: number): string {
  const [x1, y1] = around(x, y, radius, from)
  const [x2, y2] = around(x, y, radius, to)
  const large = Math.abs(to - from) > 180 ? 1 : 0
  const r = short(radius)
  return `M${short(x)} ${short(y)}L${short(x1)} ${short(y1)}A${r} ${r} 0 ${large} 1 ${short(x2)} ${short(y2)}z`
}

/** The line of a circle between two angles (degrees), clockwise. */
export function arc(x: number, y: number, radius: number, from: number, to: number): string {
  const [x1, y1] = around(x, y, radius, from)
  const [x2, y2] = around(x, y, radius, to)
  const large = Math.abs(to - from) > 180 ? 1 : 0
  const r = short(radius)
  return `M${short(x1)} ${short(y1)}A${r} ${r} 0 ${large} 1 ${short(x2)} ${short(y2)}`
}

/** A moon: a disc with a disc of the same size, moved by `bite`, taken out. `turn` in degrees. */
export function crescent(x: number, y: number, radius: number, bite: number, turn = 0): string {
  const half = (Math.acos(Math.min(1, bite / (2 * radius))) * 180) / Math.PI
  const [x1, y1] = around(x, y, radius, turn - half)
  const [x2, y2] = around(x, y, radius, turn + half)
  const r = short(radius)
  return `M${short(x1)} ${short(y1)}A${r} ${r} 0 1 0 ${short(x2)} ${short(y2)}A${r} ${r} 0 0 1 ${short(x1)} ${short(y1)}z`
}

/** A wavy line from left to right: `height` up and down, one full wave each `length`. */
export function wave(x: number, y: number, width: number, length: number, height: number): string {
  const half = length / 2
  const count = Math.ceil(width / half)
  let path = `M${short(x)} ${short(y)}`
  for (let i = 0; i < count; i++) {
    const up = i % 2 ? height : -height
    path += `q${short(half / 2)} ${short(up * 2)} ${short(half)} 0`
  }
  return path
}

/** The land below a wavy line, down to `bottom`. */
export function hills(
  x: number,
  y: number,
  width: number,
  length: number,
  height: number,
  bottom: number,
): string {
  const count = Math.ceil(width / (length / 2))
  const end = x + (count * length) / 2
  return `${wave(x, y, width, length, height)}L${short(end)} ${short(bottom)}L${short(x)} ${short(bottom)}z`
}
