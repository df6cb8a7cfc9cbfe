import { posix } from 'node:path'

/** A source file as the rules see it: its path from the project's root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

interface Rule {
  readonly name: string
  /** Whether the rule speaks about this file. */
  applies(path: string): boolean
  /** What is wrong with it, if anything. */
  check(file: SourceFile): string[]
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g

/** What a file imports; relative paths and `#shared` as paths from the project's root. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(importPattern)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/\?.*$/, '')
    if (specifier.startsWith('#shared/')) return specifier.slice(1)
    return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
  })
}

const startsWithAny = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(folder))

/** A rule about what the files of some folders may import. */
function importRule(name: string, applies: Rule['applies'], allowed: (imported: string) => boolean): Rule {
  return {
    name,
    applies,
    check: (file) =>
      importsOf(file)
        .filter((imported) => !allowed(imported))
        .map((imported) => `imports ${imported}`),
  }
}

/** A rule that a word stands in one file alone. */
function oneFileRule(word: RegExp, home: string): Rule {
  return {
    name: `${word.source} in ${home} alone`,
    applies: (path) => startsWithAny(path, ['electron/', 'renderer/', 'shared/']) && path !== home,
    check: ({ text }) => (word.test(withoutComments(text)) ? [`uses ${word.source}`] : []),
  }
}

/** The code without its comments; strings stay as they are. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/[^\n]*/g, '$1')
}

const isPackage = (imported: string): boolean =>
  !startsWithAny(imported, ['electron/', 'renderer/', 'shared/', 'scripts/', 'tests/'])

const electronShell = (path: string): boolean =>
  path === 'electron/main.ts' ||
  path === 'electron/preload.ts' ||
  startsWithAny(path, ['electron/app/', 'electron/ipc/'])

/** Packages that only turn data into other data. */
const pureParsers: ReadonlySet<string> = new Set(['zod'])

const suppressions = /@ts-(?:ignore|nocheck)|biome-ignore|eslint-disable|istanbul ignore|v8 ignore/

/** Words in the markup that are shown or read out: text between tags, and attributes that name something. */
const shownAttribute =
  /\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|label|placeholder|alt)=(?:"[^"]*\p{L}[^"]*"|\{\s*['"`][^'"`]*\p{L})/gu
const shownText = /(?<![=\s(])>\s*([^<>{}=;()]*\p{L}[^<>{}=;()]*)(?=<\/|\{[\w.]+\}|<[A-Z\w])/gu

/** The logo is a name in two colours. */
const nameParts: ReadonlySet<string> = new Set(['Cross', 'Tune'])

/** Every word that a file shows without having it from the catalogue. */
export function wordsOutsideCatalogue(text: string): string[] {
  // What is put into a text is looked at where it comes from.
  const code = withoutComments(text).replace(/\$\{[^}]*\}/g, '')
  const attributes = code.match(shownAttribute) ?? []
  const texts = [...code.matchAll(shownText)].map((match) => (match[1] ?? '').trim())
  // A branch of a switch looks like a text between two tags.
  return [...attributes, ...texts.filter((words) => !nameParts.has(words) && !words.startsWith('case '))]
}

const rules: readonly Rule[] = [
  {
    name: 'every shown word is in the catalogue',
    applies: (path) => path.startsWith('renderer/') && path.endsWith('.tsx'),
    check: ({ text }) => wordsOutsideCatalogue(text),
  },
  importRule(
    'only the shell imports electron',
    (path) => startsWithAny(path, ['electron/', 'renderer/', 'shared/']) && !electronShell(path),
    (imported) => imported !== 'electron',
  ),
  importRule(
    'the recommender is pure',
    (path) => path.startsWith('electron/recommender/'),
    (imported) => startsWithAny(imported, ['electron/recommender/', 'shared/']) || pureParsers.has(imported),
  ),
  importRule(
    'the window knows the contract and nothing else of the house',
    (path) => path.startsWith('renderer/'),
    (imported) =>
      startsWithAny(imported, ['renderer/', 'shared/']) ||
      (isPackage(imported) && !imported.startsWith('node:')),
  ),
  importRule(
    'ui parts know no store',
    (path) => path.startsWith('renderer/ui/'),
    (imported) =>
      !startsWithAny(imported, ['renderer/store/', 'renderer/features/']) && imported !== 'zustand',
  ),
  importRule(
    'the contract stands alone',
    (path) => path.startsWith('shared/'),
    (imported) => imported.startsWith('shared/') || imported === 'zod',
  ),
  importRule(
    'the preload carries no package',
    (path) => path === 'electron/preload.ts',
    (imported) => imported === 'electron' || imported.startsWith('shared/contract/'),
  ),
  importRule(
    'shipped code does not import scripts or tests',
    (path) => startsWithAny(path, ['electron/', 'renderer/', 'shared/']),
    (imported) => !startsWithAny(imported, ['scripts/', 'tests/']),
  ),
  oneFileRule(/\bipcMain\b/, 'electron/ipc/handle.ts'),
  oneFileRule(/\bipcRenderer\b/, 'electron/preload.ts'),
  oneFileRule(/\bopenExternal\b/, 'electron/app/open-link.ts'),
  {
    name: 'main.ts is wiring',
    applies: (path) => path === 'electron/main.ts',
    check: ({ text }) => (text.split('\n').length > 150 ? ['has more than 150 lines'] : []),
  },
  {
    name: 'files do one thing',
    applies: () => true,
    check: ({ text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > 400 ? [`has ${lines} lines; 400 at most`] : []
    },
  },
  {
    name: 'no complaint is silenced',
    applies: (path) => !path.startsWith('tests/house/'),
    check: ({ text }) => text.match(new RegExp(suppressions, 'g')) ?? [],
  },
  {
    name: 'no any',
    applies: (path) => !path.startsWith('tests/house/'),
    check: ({ text }) => withoutComments(text).match(/(?:\bas|:|<|\|)\s*any\b(?=[\s,;)>\]|[]|$)/g) ?? [],
  },
  {
    name: 'names no place of one machine',
    applies: (path) => !path.startsWith('tests/house/'),
    check: ({ text }) => text.match(/\/(?:work|root|home)\/(?:main|shared|runner)\b/g) ?? [],
  },
]

/** Everything in these files that breaks a rule of the house, as "path: rule: what". */
export function broken(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    rules
      .filter((rule) => rule.applies(file.path))
      .flatMap((rule) => rule.check(file).map((what) => `${file.path}: ${rule.name}: ${what}`)),
  )
}
