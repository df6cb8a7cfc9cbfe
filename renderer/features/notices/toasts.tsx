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

/** Since when a message has been shown: also where a dialog has taken it away and shows it again. */
const shownSince = new WeakMap<Notice, number>()

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
    if (stays) {
      // Let go, it stays as long as a new one.
      shownSince.delete(notice)
      return undefined
    }
    const since = shownSince.get(notice) ?? performance.now()
    shownSince.set(notice, since)
    const left = since + (weighty ? stay.weighty : stay.plain) - performance.now()
    const timer = setTimeout(() => dismiss(notice.id), Math.max(left, 0))
    return () => clearTimeout(timer)
  }, [dismiss, notice, weighty, stays])

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
