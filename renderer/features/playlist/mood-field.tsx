import './mood-field.css'
import type { Recommendation } from '#shared/contract/recommendations.ts'
import { strings } from '../../strings/index.ts'
import type { MoviesByKey } from './why.ts'

/** Half the side of the field's coordinates; a point lies in -50..50 on both axes. */
const half = 50
const inner = 44

interface MoodFieldProps {
  readonly recommendation: Recommendation
  readonly movies: MoviesByKey
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value))
const x = (valence: number) => clamp(valence) * inner
const y = (energy: number) => -clamp(energy) * inner

function inWords(value: number, low: string, high: string): string {
  if (Math.abs(value) < 0.1) return strings.taste.even
  return value < 0 ? low : high
}

/** A point of the mood field in words, for who does not see it. */
export function moodInWords(title: string, valence: number, energy: number): string {
  const { dark, bright, calm, driving, moodPoint } = strings.taste
  return moodPoint(title, inWords(valence, dark, bright), inWords(energy, calm, driving))
}

/** A track's place as a line of no length, which is drawn as a dot: one element for all of them, however many. */
function dotOf({ valence, energy }: Recommendation['tracks'][number]): string {
  return valence === null || energy === null ? '' : `M${x(valence)} ${y(energy)}h0`
}

/** Valence from left to right and energy upwards (Russell 1980): the films in their colours, the tracks around them. */
export function MoodField({ recommendation, movies }: MoodFieldProps) {
  const { taste, tracks } = recommendation
  const places = new Map(taste.movies.map((point) => [point.key, point]))
  const points = [...movies.values()].flatMap(({ movie, colour }) => {
    const point = places.get(movie.key)
    return point ? [{ ...point, colour }] : []
  })

  return (
    <figure className="mood-field" aria-label={strings.taste.moodField}>
      <svg viewBox="-50 -50 100 100" aria-hidden="true">
        <path className="mood-axes" d={`M0 ${-half}V${half}M${-half} 0H${half}`} />
        <path className="mood-tracks" d={tracks.map(dotOf).join('')} />
        <circle
          className="mood-whole"
          style={{ transform: `translate(${x(taste.mood.valence)}px, ${y(taste.mood.energy)}px)` }}
          r="13"
        />
        {points.map(({ key, title, valence, energy, colour }) => (
          <circle
            key={key}
            className="mood-movie"
            data-movie-colour={colour}
            style={{ transform: `translate(${x(valence)}px, ${y(energy)}px)` }}
            r="4"
          >
            <title>{title}</title>
          </circle>
        ))}
      </svg>
      <span className="mood-end mood-top">{strings.taste.driving}</span>
      <span className="mood-end mood-bottom">{strings.taste.calm}</span>
      <span className="mood-end mood-left">{strings.taste.dark}</span>
      <span className="mood-end mood-right">{strings.taste.bright}</span>
      <figcaption className="hidden-visually">
        {points.map(({ title, valence, energy }) => moodInWords(title, valence, energy)).join('; ')}
      </figcaption>
    </figure>
  )
}
