import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'

/** Says that the order was made by hand, and takes it back. */
export function HandOrderNote() {
  const made = useApp((state) => state.options.handOrder.length > 0)
  const setHandOrder = useApp((state) => state.setHandOrder)
  if (!made) return null
  return (
    <p className="hand-order-note">
      {strings.playlist.handOrder}
      <Button look="quiet" onClick={() => setHandOrder([])}>
        {strings.playlist.resetOrder}
      </Button>
    </p>
  )
}
