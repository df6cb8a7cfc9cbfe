import './omdb-section.css'
import { useCallback, useEffect, useState } from 'react'
import type { PosterStatus } from '#shared/contract/posters.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { KeyForm } from './key-form.tsx'
import { pauseText } from './pause-text.ts'

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)

/** How often the figures are looked at while they are shown, in milliseconds. */
const refresh = 3000

/** The state of posters, kept fresh while it is shown; and a call that changes it. */
function usePosterStatus() {
  const client = useClient()
  const store = useAppStore()
  const [status, setStatus] = useState<PosterStatus | null>(null)

  useEffect(() => {
    let here = true
    const look = () =>
      client.call('posters.status', {}).then(
        (now) => {
          if (here) setStatus(now)
        },
        // Without its figures the section still takes a key.
        () => undefined,
      )
    void look()
    const timer = setInterval(look, refresh)
    return () => {
      here = false
      clearInterval(timer)
    }
  }, [client])

  const change = useCallback(
    async (route: 'posters.removeKey' | 'posters.clear', said: string) => {
      try {
        setStatus(await client.call(route, {}))
        store.getState().notify(said)
      } catch (thrown) {
        store.getState().notify(problemText(strings.posters.failed, thrown), 'problem')
      }
    },
    [client, store],
  )
  return { status, setStatus, change }
}

/** The key for real posters, today's requests, the kept posters, and whether plots count. */
export function OmdbSection() {
  const { status, setStatus, change } = usePosterStatus()
  const plotWords = useApp((state) => state.settings.plotWords)
  const setSettings = useApp((state) => state.setSettings)
  const { posters } = strings
  const hasKey = status !== null && status.key !== 'none'

  return (
    <section className="omdb" aria-label={posters.section}>
      <h3>{posters.section}</h3>
      <p>{posters.privacy}</p>
      <KeyForm onTested={setStatus} />
      {status ? (
        <dl className="omdb-facts">
          <div>
            <dt>{posters.kept[status.key]}</dt>
            <dd>
              {hasKey ? (
                <Button look="quiet" onClick={() => void change('posters.removeKey', posters.removed)}>
                  {posters.remove}
                </Button>
              ) : null}
            </dd>
          </div>
          <div>
            <dt>
              {posters.today}
              {status.pause ? <small>{pauseText(status.pause)}</small> : null}
            </dt>
            <dd className="figures">{posters.todayOf(status.used, status.most)}</dd>
          </div>
          <div>
            <dt>
              {posters.cache}
              <small className="figures">
                {posters.cacheOf(status.posters, megabytes(status.bytes), megabytes(status.mostBytes))}
              </small>
            </dt>
            <dd>
              <Button
                look="quiet"
                aria-disabled={status.posters === 0}
                aria-label={`${posters.cache}: ${posters.clear}`}
                onClick={() => {
                  if (status.posters > 0) void change('posters.clear', posters.cleared)
                }}
              >
                {posters.clear}
              </Button>
            </dd>
          </div>
        </dl>
      ) : null}
      <div className="settings-row">
        <span>
          {posters.plotWords}
          <small>{posters.plotWordsHint}</small>
        </span>
        <Switch label={posters.plotWords} on={plotWords} onChange={(on) => setSettings({ plotWords: on })} />
      </div>
    </section>
  )
}
