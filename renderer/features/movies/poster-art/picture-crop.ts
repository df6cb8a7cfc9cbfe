interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The largest part of a picture that has the form of a room: what of it is seen where it covers the room, in the middle
 * both ways.
 *
 * @returns left, top, width and height, in the picture's pixels.
 */
export function coverOf(picture: Size, room: Size): [number, number, number, number] {
  const scale = Math.max(room.width / picture.width, room.height / picture.height)
  const width = room.width / scale
  const height = room.height / scale
  return [(picture.width - width) / 2, (picture.height - height) / 2, width, height]
}
