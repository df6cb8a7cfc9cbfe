import { describe, expect, it } from 'vitest'
import { channelOf } from '#shared/contract/channels.ts'
import { events, libraryRoutes, posterRoutes, routes, shellRoutes } from '#shared/contract/index.ts'

describe('the contract', () => {
  it('answers each route at one place', () => {
    const names = [...Object.keys(libraryRoutes), ...Object.keys(shellRoutes), ...Object.keys(posterRoutes)]
    expect(new Set(names).size).toBe(names.length)
    expect(names.toSorted()).toEqual(Object.keys(routes).toSorted())
  })

  it('gives routes and events channels that do not meet', () => {
    const channels = [...Object.keys(routes), ...Object.keys(events)]
    expect(new Set(channels).size).toBe(channels.length)
    expect(channelOf('movies.browse')).toBe('crosstune:movies.browse')
  })
})
