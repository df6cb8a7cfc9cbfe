// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { groundOf } from '../../../renderer/features/movies/poster-art/colouring.ts'
import { Poster } from '../../../renderer/features/movies/poster-art/poster.tsx'

const movie = { key: 'tt0078748', title: 'Alien', year: 1979, genres: ['Horror', 'Sci-Fi'], keywords: [] }

const titles: string[] = []

/** Notes what it is asked to draw. */
class IdleWorker extends EventTarget {
  postMessage({ movie: { title } }: { movie: { title: string } }) {
    titles.push(title)
  }
}

beforeAll(() => vi.stubGlobal('Worker', IdleWorker))

afterEach(cleanup)

describe('a poster', () => {
  it('stands there at once, in its size and ground colour, before it is drawn', () => {
    const { container } = render(<Poster movie={movie} width={152} />)
    const poster = container.firstElementChild
    if (!(poster instanceof HTMLElement)) throw new Error('There is no poster.')
    expect(poster.style.width).toBe('152px')
    expect(poster.style.height).toBe('228px')
    expect(poster.style.background).toContain(groundOf(movie))
  })

  it('says nothing to a screen reader: its surroundings do', () => {
    const { container } = render(<Poster movie={movie} width={40} className="small" />)
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
    expect(container.firstElementChild?.className).toBe('small')
  })

  it('is drawn only where nothing hides it', () => {
    const hidden = { ...movie, key: 'tt0113277', title: 'Heat' }
    const { rerender } = render(<Poster movie={hidden} width={152} covered />)
    expect(titles).not.toContain('Heat')
    rerender(<Poster movie={hidden} width={152} />)
    expect(titles).toContain('Heat')
  })
})
