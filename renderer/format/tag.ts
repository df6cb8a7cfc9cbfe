/** A canonical tag as people write it: trip_hop gives "trip hop". */
export function formatTag(tag: string): string {
  return tag.replaceAll('_', ' ')
}
