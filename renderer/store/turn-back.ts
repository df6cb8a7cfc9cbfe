import type { PlaylistOptions } from './playlist-slice.ts'

/**
 * A value with one change (`from` to `to`) taken back out of what it has become since: what was changed by itself
 * later stays.
 */
function valueBack<Value>(now: Value, from: Value, to: Value): Value {
  return from === to ? now : from
}

/** As `valueBack`, for lists: what the change brought goes, what it took returns; the rest of today's list stays. */
export function listBack<Item>(
  now: readonly Item[],
  from: readonly Item[],
  to: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (from === to) return now
  if (now === to) return from
  const keys = (items: readonly Item[]) => new Set(items.map(keyOf))
  const [before, after, today] = [keys(from), keys(to), keys(now)]
  const kept = now.filter((item) => before.has(keyOf(item)) || !after.has(keyOf(item)))
  const returned = from.filter((item) => !after.has(keyOf(item)) && !today.has(keyOf(item)))
  return [...kept, ...returned]
}

/** The options as they are, with the change from `from` to `to` taken back out of them. */
export function optionsBack(
  now: PlaylistOptions,
  from: PlaylistOptions,
  to: PlaylistOptions,
): PlaylistOptions {
  const value = <Key extends keyof PlaylistOptions>(key: Key) => valueBack(now[key], from[key], to[key])
  const dial = (key: keyof PlaylistOptions['dials']) =>
    valueBack(now.dials[key], from.dials[key], to.dials[key])
  const list = (key: 'removedTags' | 'pinnedTags' | 'locked' | 'liked' | 'disliked') =>
    listBack(now[key], from[key], to[key], (item) => item)
  return {
    limit: value('limit'),
    seed: value('seed'),
    method: value('method'),
    diversity: value('diversity'),
    dials: {
      mood: dial('mood'),
      energy: dial('energy'),
      familiarity: dial('familiarity'),
      era: dial('era'),
    },
    order: value('order'),
    removedTags: list('removedTags'),
    pinnedTags: list('pinnedTags'),
    locked: list('locked'),
    liked: list('liked'),
    disliked: list('disliked'),
    handOrder: value('handOrder'),
  }
}
