import { basename } from 'node:path'

/** How many are remembered. */
const most = 8

/** The list with what was imported now in front; the same path is there once. */
export function withRecent(recent: readonly string[], paths: readonly string[]): string[] {
  return [...new Set([...paths, ...recent])].slice(0, most)
}

/** What a path is called in a menu: the file's or folder's name. */
export function nameOfRecent(path: string): string {
  return basename(path)
}
