import { describe, expect, it } from 'vitest'
import { ProgressLine } from '../../scripts/commands/progress-line.ts'

function lineWithClock() {
  const written: string[] = []
  let time = 0
  const line = new ProgressLine(
    (text) => written.push(text),
    () => time,
  )
  const at = (milliseconds: number, done: number) => {
    time = milliseconds
    line.show({ name: 'songs.csv', more: 0, phase: 'reading', done, total: 200, rows: done * 10 })
  }
  return { written, line, at }
}

describe('the progress of an import in a terminal', () => {
  it('is not shown of what takes no time, and leaves nothing', () => {
    const { written, line, at } = lineWithClock()
    at(0, 1)
    at(499, 150)
    line.end()
    expect(written).toEqual([])
  })

  it('is one line with phase, share and rows, five times a second at most, and is cleared', () => {
    const { written, line, at } = lineWithClock()
    at(500, 50)
    at(699, 60)
    at(700, 101)
    line.end()
    expect(written).toEqual([
      '\r\u001b[Ksongs.csv: Reading, 25 %, 500 rows',
      '\r\u001b[Ksongs.csv: Reading, 50 %, 1,010 rows',
      '\r\u001b[K',
    ])
  })
})
