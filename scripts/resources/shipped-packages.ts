import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
})

/** An npm package of which something is in the app that people install. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** Its licence by its SPDX name. */
  readonly licence: string
  /** The licence's text as the package has it; null where it has none. */
  readonly text: string | null
}

/** Shipped by itself, with its licences beside it. */
const runtime = 'electron'

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** `@scope/name` or `name` of what an import names. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function importedPackages(appFolder: string): Set<string> {
  const names = new Set<string>()
  for (const file of ['electron', 'renderer', 'shared'].flatMap((folder) =>
    sourceFiles(join(appFolder, folder)),
  )) {
    const text = readFileSync(file, 'utf8')
    for (const match of text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"#.][^'"]*)['"]/g)) {
      const name = packageName(match[1] ?? '')
      if (!isBuiltin(name) && name !== runtime) names.add(name)
    }
  }
  return names
}

/** Where a package is that `from` depends on: in the nearest node_modules, as Node looks for it. */
function locate(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === dirname(folder)) return null
  }
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name))
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

/**
 * Every package that the sources of the app import, and what those depend on, by name. More than what ends up in the
 * bundles (what they do not use is left out there), never less.
 */
export function shippedPackages(appFolder: string): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>()
  const seen = new Set<string>()
  const visit = (name: string, from: string): void => {
    // A dependency that is types alone ships nothing.
    if (name.startsWith('@types/')) return
    const folder = locate(name, from)
    if (folder === null || seen.has(folder)) return
    seen.add(folder)
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    const { version, license } = manifest
    found.set(`${name}@${version}`, { name, version, licence: license, text: licenceText(folder) })
    for (const dependency of Object.keys(manifest.dependencies)) visit(dependency, folder)
  }
  for (const name of importedPackages(appFolder)) visit(name, appFolder)
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
