import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { thirdPartyLicences } from './third-party.ts'

/** Collects the licences of what is shipped: `npm run licences`, after every change of the dependencies. */
const appFolder = resolve(import.meta.dirname, '../..')
const folder = join(appFolder, 'resources', 'licences')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'THIRD-PARTY.md'), thirdPartyLicences(appFolder))
console.log(`Written to ${folder}`)
