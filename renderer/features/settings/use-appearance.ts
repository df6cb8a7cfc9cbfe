import { useEffect, useLayoutEffect } from 'react'
import { useApp, useClient, useLanguage } from '../../context.tsx'
import { normalTextSize } from '../../store/settings-slice.ts'
import { useMedia } from '../../ui/use-media.ts'

/** Puts theme, language, text size and motion on the document, and tells the platform so that its own parts follow. */
export function useAppearance(): void {
  const client = useClient()
  const shownLanguage = useLanguage()
  const { theme, language, textSize, motion } = useApp((state) => state.settings)
  const restored = useApp((state) => state.sessionRestored)
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const shownTheme = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme

  // Before the first paint: without a theme the tokens have no colours.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shownTheme
    document.documentElement.lang = shownLanguage
  }, [shownTheme, shownLanguage])

  useLayoutEffect(() => {
    // Everything is measured in rem, so that this is the size of all text.
    document.documentElement.style.fontSize = textSize === normalTextSize ? '' : `${textSize}%`
    document.documentElement.dataset.motion = motion
  }, [textSize, motion])

  useEffect(() => {
    if (!restored) return
    // The window looks right either way; native parts that do not follow are no reason to disturb.
    client.call('shell.setAppearance', { theme, language }).catch(() => undefined)
  }, [client, theme, language, restored])
}
