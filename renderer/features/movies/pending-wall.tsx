import './movie-grid.css'
import { useRef } from 'react'
import { useApp } from '../../context.tsx'
import { useElementSize } from '../../ui/use-element-size.ts'
import { gridGap, gridInset, gridLayout, posterRatio } from './grid-layout.ts'

/** The places of the posters, each in its room, until the first films arrive: nothing moves when they do. */
export function PendingWall() {
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height } = useElementSize(scroller)
  const posterWidth = useApp((state) => state.settings.posterWidth)
  const { columns, cellWidth, cellHeight } = gridLayout(width, posterWidth)
  const rowHeight = cellHeight + gridGap
  const rows = width > 0 ? Math.ceil(height / rowHeight) : 0

  return (
    <div ref={scroller} className="movie-grid-scroller pending-wall" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => gridInset.top + row * rowHeight).map((top) => (
        <div
          key={top}
          className="movie-row"
          style={{ transform: `translate(${gridInset.start}px, ${top}px)`, height: cellHeight }}
        >
          {Array.from({ length: columns }, (_, column) => column * (cellWidth + gridGap)).map((start) => (
            <div key={start} className="movie-cell movie-cell-pending" style={{ width: cellWidth }}>
              <span className="movie-poster" style={{ height: Math.round(cellWidth * posterRatio) }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
