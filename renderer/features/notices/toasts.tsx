import './toasts.css'
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useApp } from '../../context.tsx'
import type { Notice } from '../../store/notices-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { useHistory } from '../history/use-history.ts'

/** How long a message stays, in milliseconds; what can be undone, or went wrong, stays longer. */
const stay = { plain: 4_000, weighty: 10_000 } as const

/** Short messages at the window's foot, read out as they come. */
export function Toasts() {
  const notices = useApp((state) => state.notices)
  const [held, setHeld] = useState(false)
  return (
    <section
      className="toasts"
      aria-label={strings.notices.region}
      aria-live="polite"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} held={held} />
      ))}
    </section>
  )
}

/** `held`: under the pointer or the focus, where it must not go away. */
function Toast({ notice, held }: { readonly notice: Notice; readonly held: boolean }) {
  const dismiss = useApp((state) => state.dismissNotice)
  const { undo } = useHistory()
  const { id, text, tone, undoes } = notice
  const weighty = undoes !== null || tone === 'problem'
  const stays = held || tone === 'lasting'

  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => dismiss(id), weighty ? stay.weighty : stay.plain)
    return () => clearTimeout(timer)
  }, [dismiss, id, weighty, stays])

  return (
    <div className={classes('toast', tone !== 'plain' && 'toast-problem')}>
      <span>{text}</span>
      {undoes === null ? null : (
        <Button look="quiet" className="toast-undo" onClick={() => undo(undoes)}>
          {strings.app.undo}
        </Button>
      )}
      <IconButton label={strings.app.dismiss} onClick={() => dismiss(id)}>
        <X />
      </IconButton>
    </div>
  )
}
