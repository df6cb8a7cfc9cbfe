import type { EventName, RouteName } from '#shared/contract/index.ts'

declare global {
  /**
   * The names of the contract, put in by electron.vite.config.ts at build time: so the preload can refuse other
   * names without carrying the schemas along.
   */
  const CONTRACT_NAMES: { readonly routes: readonly RouteName[]; readonly events: readonly EventName[] }
}
