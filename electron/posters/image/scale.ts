/** A picture as its pixels: four bytes each, red, green, blue, opacity. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** Where each target column or row begins among the source's, and one past the last. */
function edges(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to + 1 }, (_, place) => Math.round((place * from) / to))
}

/**
 * A picture made smaller so that it fits into a box, in proportion: each new pixel is the mean of those it stands for.
 * One that fits comes back as it is.
 */
export function scaleDown(picture: Pixels, mostWidth: number, mostHeight: number): Pixels {
  const factor = Math.min(mostWidth / picture.width, mostHeight / picture.height)
  if (factor >= 1) return picture
  const width = Math.max(1, Math.round(picture.width * factor))
  const height = Math.max(1, Math.round(picture.height * factor))
  const columns = edges(picture.width, width)
  const rows = edges(picture.height, height)
  const data = new Uint8ClampedArray(width * height * 4)
  const at = (values: Uint32Array, place: number): number => values[place] ?? 0
  for (let y = 0; y < height; y += 1) {
    const top = at(rows, y)
    const bottom = at(rows, y + 1)
    for (let x = 0; x < width; x += 1) {
      const left = at(columns, x)
      const right = at(columns, x + 1)
      let red = 0
      let green = 0
      let blue = 0
      let opacity = 0
      for (let row = top; row < bottom; row += 1) {
        const end = (row * picture.width + right) * 4
        for (let place = (row * picture.width + left) * 4; place < end; place += 4) {
          red += picture.data[place] ?? 0
          green += picture.data[place + 1] ?? 0
          blue += picture.data[place + 2] ?? 0
          opacity += picture.data[place + 3] ?? 0
        }
      }
      const count = (bottom - top) * (right - left)
      const target = (y * width + x) * 4
      data[target] = red / count
      data[target + 1] = green / count
      data[target + 2] = blue / count
      data[target + 3] = opacity / count
    }
  }
  return { data, width, height }
}
