import { strings } from '../strings/index.ts'

/** A canonical tag in the window's language, as people write it: in English "trip_hop" gives "trip hop". */
export function formatTag(tag: string): string {
  return Object.hasOwn(strings.tags, tag) ? (strings.tags[tag] ?? tag) : tag.replaceAll('_', ' ')
}
