import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { Client } from './client.ts'
import type { AppState, AppStore } from './store/app-store.ts'

interface Surroundings {
  readonly client: Client
  readonly store: AppStore
}

const SurroundingsContext = createContext<Surroundings | null>(null)

/** Gives the window's parts their client and their store; a test gives them others. */
export function SurroundingsProvider(props: Surroundings & { readonly children: ReactNode }) {
  const { client, store, children } = props
  return <SurroundingsContext value={{ client, store }}>{children}</SurroundingsContext>
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

/** A part of the state; the component follows its changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useSurroundings().store, select)
}
