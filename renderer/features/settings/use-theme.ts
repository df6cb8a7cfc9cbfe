import { useEffect, useLayoutEffect } from 'react'
import { useApp, useClient } from '../../context.tsx'
import { useMedia } from '../../ui/use-media.ts'

/** Puts the theme on the document, and tells the platform so that its own parts follow. */
export function useTheme(): void {
  const client = useClient()
  const theme = useApp((state) => state.settings.theme)
  const restored = useApp((state) => state.sessionRestored)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme

  // Before the first paint: without a theme the tokens have no colours.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])

  useEffect(() => {
    if (!restored) return
    // The window is themed either way; native parts of the wrong colour are no reason to disturb.
    client.call('shell.setTheme', { theme }).catch(() => undefined)
  }, [client, theme, restored])
}
