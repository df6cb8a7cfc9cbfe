import { formatPercent } from '../../format/number.ts'
import { formatTag } from '../../format/tag.ts'
import { dialsTurned, type PlaylistOptions } from '../../store/playlist-slice.ts'
import { strings } from '../../strings/index.ts'

/** The name of a track, where it is known. */
type NameOf = (key: string) => { readonly title: string; readonly artist: string } | null

/** A change of the options in words. */
export interface OptionChange {
  readonly label: string
  /** Whether a notice offers the way back: where something goes away that one might miss. */
  readonly announced: boolean
  /** The part that moves in many small steps, which are taken back as one; null where each change counts. */
  readonly turning: string | null
}

type ListName = 'removedTags' | 'pinnedTags' | 'locked' | 'liked' | 'disliked'

const plain = (label: string): OptionChange => ({ label, announced: false, turning: null })
const turn = (turning: string, label: string): OptionChange => ({ label, announced: false, turning })
const loss = (label: string): OptionChange => ({ label, announced: true, turning: null })

/** A dial's place in words: "as it is", "40% darker". */
export function dialInWords(value: number, ends: readonly string[]): string {
  const end = value < 0 ? ends[0] : ends[1]
  return value === 0 || !end
    ? strings.dials.neutral
    : strings.dials.towards(formatPercent(Math.abs(value)), end)
}

/** What happened to the lists: of all parts that changed, the one that somebody meant. */
function listChange(before: PlaylistOptions, after: PlaylistOptions, nameOf: NameOf): OptionChange | null {
  const added = (list: ListName) => after[list].filter((key) => !before[list].includes(key))
  const gone = (list: ListName) => before[list].filter((key) => !after[list].includes(key))
  const { history } = strings
  const say = (keys: readonly string[], words: (what: string) => string) => words(tracksInWords(keys, nameOf))
  const tags = (keys: readonly string[]) => keys.map(formatTag).join(', ')

  if (added('disliked').length > 0) return loss(say(added('disliked'), history.leftOut))
  if (added('liked').length > 0) return plain(say(added('liked'), history.liked))
  if (gone('disliked').length > 0) return plain(say(gone('disliked'), history.allowed))
  if (gone('liked').length > 0) return plain(say(gone('liked'), history.unliked))
  if (added('locked').length > 0) return plain(say(added('locked'), history.kept))
  if (gone('locked').length > 0) return plain(say(gone('locked'), history.letGo))
  if (added('removedTags').length > 0) return loss(history.leftOut(tags(added('removedTags'))))
  if (gone('removedTags').length > 0) return plain(history.broughtBack(tags(gone('removedTags'))))
  if (added('pinnedTags').length > 0) return plain(history.pinned(tags(added('pinnedTags'))))
  if (gone('pinnedTags').length > 0) return plain(history.unpinned(tags(gone('pinnedTags'))))
  return null
}

function tracksInWords(keys: readonly string[], nameOf: NameOf): string {
  const [first] = keys
  const name = keys.length === 1 && first !== undefined ? nameOf(first) : null
  return name ? strings.history.track(name.title, name.artist) : strings.history.tracks(keys.length)
}

/** What happened to the dials, if anything. */
function dialChange(before: PlaylistOptions, after: PlaylistOptions): OptionChange | null {
  const { dials: words, history } = strings
  if (dialsTurned(before) && !dialsTurned(after)) return plain(words.reset)
  for (const dial of ['mood', 'energy', 'familiarity'] as const) {
    const value = after.dials[dial]
    if (value === before.dials[dial]) continue
    return turn(dial, history.dial(words[dial], dialInWords(value, words.ends[dial])))
  }
  if (before.dials.era !== after.dials.era) {
    return turn('era', history.dial(words.era, formatPercent(after.dials.era)))
  }
  if (before.diversity !== after.diversity) {
    return turn('diversity', history.dial(words.diversity, formatPercent(after.diversity)))
  }
  return before.method === after.method
    ? null
    : plain(history.dial(words.method, words.methods[after.method]))
}

/** Says what a change of the options was; null where nothing is different. */
export function describeOptionChange(
  before: PlaylistOptions,
  after: PlaylistOptions,
  nameOf: NameOf,
): OptionChange | null {
  const { history } = strings
  const change = listChange(before, after, nameOf) ?? dialChange(before, after)
  if (change) return change
  if (before.limit !== after.limit) return turn('limit', history.length(after.limit))
  if (before.seed !== after.seed) return plain(strings.playlist.shuffle)
  if (before.order !== after.order) return plain(strings.saved.sorted(strings.saved.orders[after.order]))
  if (before.handOrder !== after.handOrder) {
    return plain(after.handOrder.length > 0 ? history.moved : history.orderReset)
  }
  return null
}
