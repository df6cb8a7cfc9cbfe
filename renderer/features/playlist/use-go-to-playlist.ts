import { useCallback } from 'react'
import { useAppStore } from '../../context.tsx'
import { playlistTitleId } from '../shortcuts/targets.ts'

/** Frames to wait for a playlist that is still being made: about two seconds. */
const mostFrames = 120

/** Brings the playlist into sight and puts the focus on its title, as soon as it has one. */
export function useGoToPlaylist(): () => void {
  const store = useAppStore()
  return useCallback(() => {
    store.getState().showPlaylist(true)
    const focusTitle = (frames: number) => {
      const title = document.getElementById(playlistTitleId)
      if (title) {
        title.focus({ preventScroll: true })
        // From the very top: the taste belongs to it.
        title.closest('.panel-scroll')?.scrollTo({ top: 0 })
      } else if (frames > 0) requestAnimationFrame(() => focusTitle(frames - 1))
    }
    // The sheet is inert until it has been shown.
    requestAnimationFrame(() => focusTitle(mostFrames))
  }, [store])
}
