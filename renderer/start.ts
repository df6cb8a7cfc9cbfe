import type { Settings } from '#shared/contract/session.ts'
import { type Language, languages } from '#shared/strings/languages.ts'
import type { AppState } from './store/app-store.ts'

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | undefined {
  return values.find((value) => value === given)
}

/**
 * What the main process knows of the window's looks before the session is read, from the page's own address: so that
 * the first frame has the right colours and language.
 */
export function startOf(search: string, settings: Settings): Pick<AppState, 'settings' | 'systemLanguage'> {
  const facts = new URLSearchParams(search)
  const theme = oneOf(['system', 'light', 'dark'], facts.get('theme')) ?? settings.theme
  const language = oneOf(['system', ...languages], facts.get('language')) ?? settings.language
  const systemLanguage: Language = oneOf(languages, facts.get('system')) ?? languages[0]
  return { settings: { ...settings, theme, language }, systemLanguage }
}
