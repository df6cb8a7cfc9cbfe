import './dials-drawer.css'
import { useEffect, useRef } from 'react'
import { useApp } from '../../context.tsx'
import { formatCount, formatPercent } from '../../format/number.ts'
import { dialsTurned, trackLimits } from '../../store/playlist-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Slider } from '../../ui/slider.tsx'
import { dialInWords } from '../history/option-change.ts'

const step = 0.1
/** Finer, so that the contract's default lies on it. */
const diversityStep = 0.04

/** The user's own turns: mood, energy, familiarity, era, variety and method. */
export function DialsDrawer() {
  const options = useApp((state) => state.options)
  const setDial = useApp((state) => state.setDial)
  const setOptions = useApp((state) => state.setOptions)
  const resetDials = useApp((state) => state.resetDials)
  const { ends } = strings.dials
  const drawer = useRef<HTMLElement>(null)

  // It opens below the tools, which may be in sight while its own place is not.
  useEffect(() => {
    drawer.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  return (
    <section ref={drawer} className="dials" aria-label={strings.dials.region}>
      <Slider
        label={strings.playlist.length}
        value={options.limit}
        min={trackLimits.least}
        max={trackLimits.most}
        step={trackLimits.step}
        text={formatCount(options.limit)}
        ends={[formatCount(trackLimits.least), formatCount(trackLimits.most)]}
        onChange={(limit) => setOptions({ limit })}
      />
      {(['mood', 'energy', 'familiarity'] as const).map((dial) => (
        <Slider
          key={dial}
          label={strings.dials[dial]}
          value={options.dials[dial]}
          min={-1}
          max={1}
          step={step}
          text={dialInWords(options.dials[dial], ends[dial])}
          ends={ends[dial]}
          onChange={(value) => setDial(dial, value)}
        />
      ))}
      <Slider
        label={strings.dials.era}
        value={options.dials.era}
        min={0}
        max={1}
        step={step}
        text={options.dials.era === 0 ? (ends.era[0] ?? '') : formatPercent(options.dials.era)}
        ends={ends.era}
        onChange={(value) => setDial('era', value)}
      />
      <Slider
        label={strings.dials.diversity}
        value={options.diversity}
        min={0}
        max={1}
        step={diversityStep}
        text={formatPercent(options.diversity)}
        ends={ends.diversity}
        onChange={(diversity) => setOptions({ diversity })}
      />
      <div className="dials-method">
        <Segmented
          label={strings.dials.method}
          value={options.method}
          choices={(['blend', 'classic'] as const).map((value) => ({
            value,
            label: strings.dials.methods[value],
          }))}
          onChange={(method) => setOptions({ method })}
        />
        <p>{strings.dials.methodHints[options.method]}</p>
      </div>
      <div className="dials-method">
        <Segmented
          label={strings.saved.order}
          value={options.order}
          choices={(['match', 'arc', 'smooth'] as const).map((value) => ({
            value,
            label: strings.dials.orders[value],
          }))}
          onChange={(order) => setOptions({ order, handOrder: [] })}
        />
        <p>{strings.saved.orderHints[options.order]}</p>
      </div>
      {dialsTurned(options) ? (
        <Button className="dials-reset" onClick={resetDials}>
          {strings.dials.reset}
        </Button>
      ) : null}
    </section>
  )
}
