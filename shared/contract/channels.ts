import type { EventName, RouteName } from './index.ts'

/** The channel that a route or an event of the contract has between processes. */
export function channelOf(name: RouteName | EventName): string {
  return `crosstune:${name}`
}
