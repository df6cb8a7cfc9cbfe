import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A path in a folder that no file has yet: "Playlist.csv", "Playlist (2).csv" ... */
export function freePath(
  folder: string,
  name: string,
  exists: (path: string) => boolean = existsSync,
): string {
  const ending = extname(name)
  const stem = ending === '' ? name : name.slice(0, -ending.length)
  let path = join(folder, name)
  for (let number = 2; exists(path); number += 1) path = join(folder, `${stem} (${number})${ending}`)
  return path
}
