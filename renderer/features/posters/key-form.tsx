import './key-form.css'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { PosterStatus } from '#shared/contract/posters.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { causeOf } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { sealKey } from './seal-key.ts'

interface KeyFormProps {
  /** Whether the field takes the focus, where a person has just asked for it. */
  readonly focused?: boolean
  readonly onTested?: (status: PosterStatus) => void
}

/** Takes an OMDb key, has it tested, and says how it was found. The key is held by the field alone, and leaves it sealed. */
export function KeyForm({ focused = false, onTested }: KeyFormProps) {
  const client = useClient()
  const store = useAppStore()
  const field = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ readonly text: string; readonly problem: boolean } | null>(null)
  const hintId = useId()

  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  const enter = async (key: string) => {
    setBusy(true)
    setSaid(null)
    try {
      const { publicKey } = await client.call('posters.lock', {})
      const sealedKey = await sealKey(key, publicKey)
      const { verdict, status } = await client.call('posters.enterKey', { sealedKey })
      setSaid({ text: strings.posters.verdicts[verdict], problem: verdict !== 'accepted' })
      onTested?.(status)
      if (verdict !== 'accepted') return
      if (field.current) field.current.value = ''
      store.getState().notify(strings.posters.verdicts.accepted)
      store.getState().askForPosters()
    } catch (thrown) {
      setSaid({ text: causeOf(thrown), problem: true })
    } finally {
      setBusy(false)
    }
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const key = field.current?.value.trim() ?? ''
    if (busy || key === '') return
    if (/^[0-9A-Za-z]{4,64}$/.test(key)) void enter(key)
    else setSaid({ text: strings.posters.keyShape, problem: true })
  }

  return (
    <form className="key-form" onSubmit={submit}>
      <input
        ref={field}
        className="key-field"
        type="password"
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        aria-label={strings.posters.keyLabel}
        aria-describedby={hintId}
        aria-invalid={said?.problem ?? false}
        placeholder={strings.posters.keyLabel}
      />
      <Button type="submit" aria-disabled={busy}>
        {busy ? strings.posters.testing : strings.posters.test}
      </Button>
      <Button look="quiet" onClick={() => void client.call('posters.getKey', {}).catch(() => undefined)}>
        {strings.posters.getKey}
      </Button>
      <p id={hintId} className={said?.problem ? 'key-said key-problem' : 'key-said'} role="status">
        {said?.text ?? ''}
      </p>
    </form>
  )
}
