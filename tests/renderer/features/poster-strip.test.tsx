// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../renderer/client.ts'
import { SurroundingsProvider } from '../../../renderer/context.tsx'
import { groundOf } from '../../../renderer/features/movies/poster-art/colouring.ts'
import { MoviePoster } from '../../../renderer/features/posters/movie-poster.tsx'
import { PosterStrip } from '../../../renderer/features/posters/poster-strip.tsx'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { aMovie } from '../support/builders.ts'
import { fakeApi } from '../support/fake-api.ts'
import { answer, asked, paintedOn, showsOf, withPosterWorker } from '../support/poster-worker.ts'

withPosterWorker()
afterEach(cleanup)

/** Renders posters over a store; each test has films of its own, as what was made once stays made. */
function show(view: React.ReactNode) {
  const store = createAppStore()
  const within = (children: React.ReactNode) => (
    <SurroundingsProvider client={createClient(fakeApi())} store={store}>
      {children}
    </SurroundingsProvider>
  )
  const { container, rerender, unmount } = render(within(view))
  const canvas = () => container.querySelector('canvas')
  return {
    store,
    container,
    unmount,
    canvas,
    shows: () => showsOf(canvas()),
    change: (next: React.ReactNode) => rerender(within(next)),
  }
}

describe('a poster', () => {
  it('stands there at once, in its size and ground colour, and says nothing to a screen reader', () => {
    const movie = aMovie({ title: 'Stalker' })
    const { container } = show(<MoviePoster movie={movie} width={152} />)
    const poster = container.firstElementChild
    if (!(poster instanceof HTMLElement)) throw new Error('There is no poster.')
    expect(poster.style.width).toBe('152px')
    expect(poster.style.height).toBe('228px')
    expect(poster.style.background).toContain(groundOf(movie))
    expect(poster.getAttribute('aria-hidden')).toBe('true')
  })

  it('is drawn only where no real one is kept', () => {
    const movie = aMovie({ title: 'Solaris' })
    const { store, change } = show(null)
    store.getState().postersArrived([{ key: movie.key, id: 'solaris' }])
    change(<MoviePoster movie={movie} width={152} />)
    expect(asked()).toEqual(['posters/solaris'])
    act(() => store.getState().postersCleared())
    expect(asked()).toEqual(['posters/solaris', 'Solaris'])
  })
})

describe('a strip of posters', () => {
  const films = (...titles: string[]) => titles.map((title) => aMovie({ title }))

  it('shows each poster as it is made, in its place, on one canvas', () => {
    const { container, canvas, shows } = show(
      <PosterStrip movies={films('Playtime', 'Trafic')} width={100} gap={16} />,
    )
    expect(container.querySelectorAll('canvas')).toHaveLength(1)
    expect(shows()).toEqual(['nothing', 'nothing'])
    act(() => answer((title) => title === 'Trafic'))
    expect(shows()).toEqual(['nothing', 'drawn'])
    expect(paintedOn(canvas())).toEqual([116])
    act(() => answer((title) => title === 'Playtime'))
    expect(shows()).toEqual(['drawn', 'drawn'])
    expect(paintedOn(canvas())).toEqual([116, 0])
    expect(canvas()?.width).toBe(216)
  })

  it('has no pixels before there is something to show', () => {
    const { canvas } = show(<PosterStrip movies={films('Mirror', 'Nostalgia')} width={100} gap={16} />)
    expect(canvas()?.width).toBe(1)
  })

  it('keeps the drawn poster until the real one is made, and draws none where the real one is known', () => {
    const [ikiru, ran] = films('Ikiru', 'Ran')
    if (!ikiru || !ran) throw new Error('There are no films.')
    const { store, canvas, shows } = show(<PosterStrip movies={[ikiru, ran]} width={100} gap={16} />)
    act(() => answer((title) => title === 'Ikiru'))
    act(() => answer((title) => title === 'Ran', false))
    act(() => {
      store.getState().postersArrived([
        { key: ikiru.key, id: 'ikiru' },
        { key: ran.key, id: 'ran' },
      ])
    })
    expect(shows()).toEqual(['drawn', 'nothing'])
    expect(asked()).toEqual(['posters/ikiru'])
    act(() => answer(() => true))
    expect(shows()).toEqual(['real', 'real'])
    expect(paintedOn(canvas())).toHaveLength(2)
  })

  it('lets go of a real poster that is not there, and draws one', () => {
    const [film] = films('Persona')
    if (!film) throw new Error('There is no film.')
    const { store, shows } = show(<PosterStrip movies={[film]} width={100} />)
    act(() => store.getState().postersArrived([{ key: film.key, id: 'persona' }]))
    act(() => answer((text) => text === 'posters/persona', false))
    expect(store.getState().posters.has(film.key)).toBe(false)
    act(() => answer((title) => title === 'Persona'))
    expect(shows()).toEqual(['drawn'])
  })

  it('clears another film’s poster at once, and keeps the others', () => {
    const [one, two, three] = films('Breathless', 'Contempt', 'Weekend')
    const { canvas, shows, change } = show(<PosterStrip movies={[one, two]} width={100} gap={16} />)
    act(() => answer(() => true))
    change(<PosterStrip movies={[one, three]} width={100} gap={16} />)
    expect(shows()).toEqual(['drawn', 'nothing'])
    expect(paintedOn(canvas())).toEqual([0])
    change(<PosterStrip movies={[one, undefined]} width={100} gap={16} />)
    expect(asked()).toEqual(['Weekend'])
    act(() => answer(() => true))
    expect(shows()).toEqual(['drawn', 'nothing'])
  })

  it('keeps the same film’s poster in another size until it is made anew', () => {
    const movies = films('Vertigo')
    const { canvas, shows, change } = show(<PosterStrip movies={movies} width={100} />)
    act(() => answer(() => true))
    change(<PosterStrip movies={movies} width={120} />)
    expect(shows()).toEqual(['drawn'])
    expect(canvas()?.width).toBe(120)
    expect(asked()).toEqual(['Vertigo'])
    expect(paintedOn(canvas())).toEqual([0])
  })
})
