import { strings } from '../strings/index.ts'

/** A canonical tag in the window's language, as people write it: in English "trip_hop" gives "trip hop". */
export function formatTag(tag: string): string {
  return Object.hasOwn(strings.tags, tag) ? (strings.tags[tag] ?? tag) : tag.replaceAll('_', ' ')
}

/** Holds the letters on both sides of it together where a line is broken. */
const joiner = '\u2060'

/**
 * Tags as "dark · trip-hop · brooding", which may be broken before a dot alone: a line that has no room for a tag
 * leaves it out whole.
 */
export function formatTags(tags: readonly string[]): string {
  return tags
    .map((tag) => formatTag(tag).replaceAll(' ', '\u00a0').replaceAll('-', `-${joiner}`))
    .join(' ·\u00a0')
}
