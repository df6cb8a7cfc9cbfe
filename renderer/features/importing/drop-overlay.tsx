import './drop-overlay.css'
import { useEffect, useRef, useState } from 'react'
import { strings } from '../../strings/index.ts'
import { classes } from '../../ui/classes.ts'
import { useImportActions } from './use-import-actions.ts'

type Zone = 'data' | 'playlists'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere on the window, and says beforehand what will happen to them. */
export function DropOverlay() {
  const { drop } = useImportActions()
  const [over, setOver] = useState<Zone | null>(null)
  const playlists = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // By its place: the overlay lets the pointer through, so that it is never what is left or entered.
    const zoneOf = ({ clientY }: DragEvent): Zone => {
      const top = playlists.current?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
      return clientY >= top ? 'playlists' : 'data'
    }
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(zoneOf(event))
    }
    const leave = (event: DragEvent) => {
      // Leaving the window itself has no element that is entered instead.
      if (event.relatedTarget === null) setOver(null)
    }
    const take = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      const zone = zoneOf(event)
      setOver(null)
      void drop([...(event.dataTransfer?.files ?? [])], zone)
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', take)
    }
  }, [drop])

  if (over === null) return null
  return (
    <div className="drop-overlay">
      <div className={classes('drop-frame', over === 'data' && 'drop-here')}>
        <h2>{strings.importing.dropTitle}</h2>
        <p>{strings.importing.dropText}</p>
      </div>
      <div ref={playlists} className={classes('drop-frame', over === 'playlists' && 'drop-here')}>
        <h2>{strings.saved.dropTitle}</h2>
        <p>{strings.saved.dropText}</p>
      </div>
    </div>
  )
}
