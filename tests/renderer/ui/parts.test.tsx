// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../renderer/ui/error-boundary.tsx'
import { SplitBar } from '../../../renderer/ui/split-bar.tsx'
import { Stepper } from '../../../renderer/ui/stepper.tsx'

afterEach(cleanup)

function Part({ state }: { readonly state: { readonly broken: boolean } }) {
  if (state.broken) throw new Error('no such film')
  return <p>whole again</p>
}

it('keeps what stands beside a broken part, and renders the part anew when asked', () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const part = { broken: true }
  render(
    <>
      <p>beside</p>
      <ErrorBoundary
        fallback={(error, retry) => (
          <button type="button" onClick={retry}>
            {String(error)}
          </button>
        )}
      >
        <Part state={part} />
      </ErrorBoundary>
    </>,
  )
  expect(screen.getByText('beside')).toBeTruthy()
  part.broken = false
  fireEvent.click(screen.getByRole('button', { name: 'Error: no such film' }))
  expect(screen.getByText('whole again')).toBeTruthy()
  silenced.mockRestore()
})

describe('a stepper', () => {
  const open = (value: number) => {
    const onChange = vi.fn()
    render(
      <Stepper
        label="Number of tracks"
        lessLabel="Fewer"
        moreLabel="More"
        value={value}
        min={5}
        max={200}
        step={5}
        onChange={onChange}
      />,
    )
    return onChange
  }

  it.each([
    ['More', 30, 35],
    ['Fewer', 30, 25],
    ['More', 32, 35],
    ['Fewer', 32, 30],
    ['More', 200, 200],
    ['Fewer', 5, 5],
  ])('%s leads from %i to %i', (button, from, to) => {
    const onChange = open(from)
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(onChange).toHaveBeenCalledWith(to)
  })

  it('takes whole numbers within its bounds, and single steps by the arrows', () => {
    const onChange = open(30)
    const field = screen.getByRole('spinbutton', { name: 'Number of tracks' })
    for (const text of ['', '4', '201', '12.5', 'many']) fireEvent.change(field, { target: { value: text } })
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.change(field, { target: { value: '77' } })
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(onChange.mock.calls).toEqual([[77], [31]])
  })
})

it('fills a split bar to its length, whatever the sum of its shares', () => {
  const { container } = render(
    <SplitBar
      length={0.5}
      parts={[
        { key: 'a', share: 0.1, colour: 1 },
        { key: 'b', share: 0.3, colour: 2 },
      ]}
    />,
  )
  const filled = container.querySelector<HTMLElement>('.split-bar-filled')
  expect(filled?.style.width).toBe('50%')
  const grown = [...(filled?.children ?? [])].map(
    (part) => part instanceof HTMLElement && Number(part.style.flexGrow),
  )
  expect(grown[0]).toBeCloseTo(0.25)
  expect(grown[1]).toBeCloseTo(0.75)
})
