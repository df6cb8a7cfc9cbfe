/** Names of canonical tags that differ from the tags themselves: none, because those are English already. */
export const tags: Readonly<Record<string, string>> = {}
