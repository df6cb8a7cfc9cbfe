import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { proxyOf } from '../../electron/app/proxy-list.ts'
import { goThrough } from '../../electron/posters/proxy.ts'
import { network } from '../../electron/posters/transport.ts'
import { goodKey } from './support/fake-omdb.ts'

describe('the proxy of the system', () => {
  it.each([
    ['DIRECT', null],
    ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
    ['DIRECT; PROXY proxy.example:8080', null],
    ['HTTPS secure.example:443', 'https://secure.example:443'],
    ['SOCKS5 socks.example:1080; PROXY proxy.example:3128', 'http://proxy.example:3128'],
    ['SOCKS socks.example:1080', null],
    ['', null],
    ['PROXY', null],
  ])('is read from %j', (list, proxy) => {
    expect(proxyOf(list)).toBe(proxy)
  })

  it('is a tunnel: it is told the host, and neither the address nor the key', async () => {
    const asked: string[] = []
    let sent = ''
    const proxy = createServer()
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      sent += request.rawHeaders.join(' ')
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    onTestFinished(() => {
      goThrough(null)
      proxy.close()
    })
    const { port }: AddressInfo = JSON.parse(JSON.stringify(proxy.address()))
    goThrough(`http://127.0.0.1:${port}`)
    const url = new URL(`https://www.omdbapi.com/?apikey=${goodKey}&i=tt0133093`)
    const options = { accept: 'application/json', signal: new AbortController().signal }
    await expect(network(url, options)).rejects.toThrow()
    expect(asked).toEqual(['www.omdbapi.com:443'])
    expect(sent).not.toContain(goodKey)
  })
})
