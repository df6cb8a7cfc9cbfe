import type { KeptPlaylist, MadeList } from '#shared/contract/saved-playlists.ts'
import type { PlaylistStore } from './store.ts'

/** How long a playlist of the history is still the one being made, in milliseconds. */
const STILL_BEING_MADE = 30 * 60 * 1000

function sameTracks(a: MadeList['list'], b: MadeList['list']): boolean {
  return (
    a.tracks.length === b.tracks.length && a.tracks.every(({ key }, index) => key === b.tracks[index]?.key)
  )
}

/**
 * Whether a playlist is a later state of another: made soon after, from the same films and more, with the same seed.
 * A shuffle, or a film less, is another playlist, because one may want the earlier one back.
 */
export function goesOnFrom(earlier: KeptPlaylist, later: MadeList, now: Date): boolean {
  if (sameTracks(earlier, later.list)) return true
  if (now.getTime() - Date.parse(earlier.changedAt) > STILL_BEING_MADE) return false
  const films = new Set(later.list.movies.map(({ key }) => key))
  return earlier.request?.seed === later.request?.seed && earlier.movies.every(({ key }) => films.has(key))
}

/** Puts a made playlist into the history: in place of the last one where it goes on from there, else as a new one. */
export function remember(store: PlaylistStore, made: MadeList, now: Date): void {
  store.together(() => {
    const [last] = store.list('history', '')
    if (last !== undefined && goesOnFrom(store.get(last.id), made, now)) {
      store.update(last.id, made)
      store.rename(last.id, made.list.title)
    } else {
      store.create(made, 'history')
      store.shortenHistory()
    }
  })
}

/** Saves a playlist; where the history's last one is the same, that goes. */
export function save(store: PlaylistStore, made: MadeList) {
  return store.together(() => {
    const [last] = store.list('history', '')
    if (last !== undefined && sameTracks(store.get(last.id), made.list)) store.remove(last.id)
    return store.create(made, 'saved')
  })
}
