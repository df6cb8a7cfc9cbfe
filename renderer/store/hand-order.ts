import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import type { AppState } from './app-store.ts'

/**
 * A list in the order that was made by hand: what stayed stands as it was put; what is new to it stands at the place
 * that its rank gives it.
 *
 * @param ranked the list by rank
 * @param handOrder keys in the order made by hand; those that are not in the list are passed over
 */
export function inHandOrder<Item extends { readonly key: string }>(
  ranked: readonly Item[],
  handOrder: readonly string[],
): readonly Item[] {
  if (handOrder.length === 0) return ranked
  const places = new Map(handOrder.map((key, place) => [key, place]))
  const placeOf = ({ key }: Item) => places.get(key) ?? Number.POSITIVE_INFINITY
  const put = ranked.filter(({ key }) => places.has(key)).sort((a, b) => placeOf(a) - placeOf(b))
  const next = put.values()
  return ranked.map((item) => (places.has(item.key) ? (next.next().value ?? item) : item))
}

/**
 * Keys with some of them moved, together and in their own order, to before the one that stands at `before` now; to
 * the end where `before` is the length of the list.
 */
export function withMoved(
  keys: readonly string[],
  moving: ReadonlySet<string>,
  before: number,
): readonly string[] {
  const stays = (key: string) => !moving.has(key)
  return [
    ...keys.slice(0, before).filter(stays),
    ...keys.filter((key) => moving.has(key)),
    ...keys.slice(before).filter(stays),
  ]
}

/** Where tracks go that are moved one place up or down, as `withMoved` takes it; null at the list's end. */
export function nextPlace(
  keys: readonly string[],
  moving: ReadonlySet<string>,
  direction: -1 | 1,
): number | null {
  const places = keys.flatMap((key, place) => (moving.has(key) ? [place] : []))
  const [first, last] = [places.at(0), places.at(-1)]
  if (first === undefined || last === undefined) return null
  const before = direction < 0 ? first - 1 : last + 2
  return before < 0 || before > keys.length ? null : before
}

/** The playlist's tracks as they are shown: by match, or in the order made by hand. */
export function shownTracks({
  recommendation,
  options,
}: Pick<AppState, 'recommendation' | 'options'>): readonly RecommendedTrack[] {
  return recommendation === null ? [] : inHandOrder(recommendation.tracks, options.handOrder)
}
