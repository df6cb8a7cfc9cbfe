import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Language } from '#shared/strings/index.ts'
import type { Client } from './client.ts'
import type { AppState, AppStore } from './store/app-store.ts'
import { languageShown } from './store/settings-slice.ts'
import { speak } from './strings/index.ts'

interface Surroundings {
  readonly client: Client
  readonly store: AppStore
  /** Part of the surroundings, so that everything that shows something is rendered anew when it changes. */
  readonly language: Language
}

const SurroundingsContext = createContext<Surroundings | null>(null)

/** Gives the window's parts their client and their store; a test gives them others. */
export function SurroundingsProvider(
  props: Omit<Surroundings, 'language'> & { readonly children: ReactNode },
) {
  const { client, store, children } = props
  const language = useStore(store, languageShown)
  // Before the children are rendered with it. Saying the same twice changes nothing, so rendering twice is harmless.
  speak(language)
  const surroundings = useMemo(() => ({ client, store, language }), [client, store, language])
  return <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>
}

function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('A part of the window was rendered outside SurroundingsProvider.')
  return surroundings
}

/** The client over the contract. */
export function useClient(): Client {
  return useSurroundings().client
}

/** The store itself, for reading at the moment of an event without following its changes. */
export function useAppStore(): AppStore {
  return useSurroundings().store
}

/** The language the window speaks; needed only where a memo depends on it. */
export function useLanguage(): Language {
  return useSurroundings().language
}

/** A part of the state; the component follows its changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useSurroundings().store, select)
}
