import { useCallback } from 'react'
import { useAppStore } from '../../context.tsx'
import { playlistTitleId } from '../shortcuts/targets.ts'

/** Brings the playlist into sight and puts the focus on its title. */
export function useGoToPlaylist(): () => void {
  const store = useAppStore()
  return useCallback(() => {
    store.getState().showPlaylist(true)
    // The sheet is inert until it has been shown.
    requestAnimationFrame(() => {
      const title = document.getElementById(playlistTitleId)
      title?.focus({ preventScroll: true })
      // From the very top: the taste belongs to it.
      title?.closest('.panel-scroll')?.scrollTo({ top: 0 })
    })
  }, [store])
}
