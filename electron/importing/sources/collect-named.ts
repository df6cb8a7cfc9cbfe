import { stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { collectSources, type Sources } from './collect.ts'
import type { SourceFile } from './source.ts'

/** The path itself where it is on disk, else the zip that it leads into; itself where there is neither. */
async function onDisk(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    const found = await stat(at).catch(() => null)
    if (found?.isFile() === true) return at
    if (found !== null || dirname(at) === at) return path
  }
}

/** Zips have slashes inside on every platform. */
const withSlashes = (path: string) => path.split(sep).join('/')

/** As `collectSources`, also for paths that lead into zips: "films.zip/lists/best.csv" is that one file of it. */
export async function collectNamed(paths: readonly string[]): Promise<Sources> {
  const whole = paths.map((path) => resolve(path))
  const sources = await collectSources(await Promise.all(whole.map(onDisk)))
  const wanted = whole.map(withSlashes)
  const isWanted = (file: SourceFile) => {
    const path = withSlashes(file.path)
    return wanted.some((one) => path === one || path.startsWith(`${one}/`))
  }
  return { ...sources, files: sources.files.filter(isWanted) }
}
