import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const schema = readFileSync(join(import.meta.dirname, 'xspf.rng'), 'utf8')

/** What libxml2 finds wrong with a text as XSPF 1; nothing where it is valid. */
export async function xspfFaults(text: string): Promise<string[]> {
  const result = await validateXML({
    xml: { fileName: 'list.xspf', contents: text },
    schema: { fileName: 'xspf.rng', contents: schema },
    extension: 'relaxng',
  })
  return result.valid ? [] : result.errors.map(({ message }) => message)
}
