import './drop-overlay.css'
import { useEffect, useState } from 'react'
import { strings } from '../../strings/index.ts'
import { useImportActions } from './use-import-actions.ts'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere on the window, and says beforehand what will happen to them. */
export function DropOverlay() {
  const { drop } = useImportActions()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving the window itself has no element that is entered instead.
      if (event.relatedTarget === null) setOver(false)
    }
    const take = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      void drop([...(event.dataTransfer?.files ?? [])])
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

  if (!over) return null
  return (
    <div className="drop-overlay">
      <div className="drop-frame">
        <h2>{strings.importing.dropTitle}</h2>
        <p>{strings.importing.dropText}</p>
      </div>
    </div>
  )
}
