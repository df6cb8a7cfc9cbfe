import { expect, it } from 'vitest'
import { startOf } from '../../renderer/start.ts'
import { createAppStore } from '../../renderer/store/app-store.ts'
import { languageShown } from '../../renderer/store/settings-slice.ts'

const shown = (search: string) => {
  const store = createAppStore()
  store.setState(startOf(search, store.getState().settings))
  return { theme: store.getState().settings.theme, language: languageShown(store.getState()) }
}

it('takes theme and language of the first frame from the address of the page', () => {
  expect(shown('?theme=dark&language=system&system=de')).toEqual({ theme: 'dark', language: 'de' })
  expect(shown('?theme=light&language=en&system=de')).toEqual({ theme: 'light', language: 'en' })
})

it('starts from the defaults where the address says nothing, or nothing that is known', () => {
  expect(shown('')).toEqual({ theme: 'system', language: 'en' })
  expect(shown('?theme=pink&language=xx&system=fr')).toEqual({ theme: 'system', language: 'en' })
})
