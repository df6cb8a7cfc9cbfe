import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made from. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** What it makes, last of all. */
const results = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

function newest(path: string): number {
  const facts = statSync(path)
  if (!facts.isDirectory()) return facts.mtimeMs
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), facts.mtimeMs)
}

/** Whether `out/` is missing or older than a source. A removed file counts, through its folder's time. */
export function needsBuild(appFolder: string): boolean {
  const at = (path: string): string => join(appFolder, path)
  if (!results.every((path) => existsSync(at(path)))) return true
  const built = Math.min(...results.map((path) => statSync(at(path)).mtimeMs))
  return sources.filter((path) => existsSync(at(path))).some((path) => newest(at(path)) > built)
}
