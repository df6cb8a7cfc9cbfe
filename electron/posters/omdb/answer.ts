import { z } from 'zod'
import type { MovieDetails } from '#shared/contract/posters.ts'
import { PosterFault } from '../faults.ts'

/** What OMDb knows of a film. */
export interface FilmRecord {
  readonly details: MovieDetails
  /** Where it says that the poster is; null where it has none. */
  readonly imageUrl: string | null
}

const text = z.string().max(20_000).optional()

const foundSchema = z.object({
  Response: z.literal('True'),
  Plot: text,
  Director: text,
  Actors: text,
  imdbRating: text,
  Runtime: text,
  Poster: text,
})
const refusedSchema = z.object({ Response: z.literal('False'), Error: z.string().max(2000) })
const answerSchema = z.discriminatedUnion('Response', [foundSchema, refusedSchema])

/** OMDb writes "N/A" for what it does not know. */
function known(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' || trimmed === 'N/A' ? null : trimmed
}

const names = (value: string | undefined): string[] =>
  (known(value) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

function numberIn(value: string | undefined, pattern: RegExp): number | null {
  const digits = pattern.exec(known(value) ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function toRecord(answer: z.infer<typeof foundSchema>): FilmRecord {
  const rating = numberIn(answer.imdbRating, /^(\d{1,2}(?:\.\d+)?)$/)
  return {
    details: {
      plot: known(answer.Plot),
      directors: names(answer.Director),
      cast: names(answer.Actors),
      rating: rating !== null && rating <= 10 ? rating : null,
      minutes: numberIn(answer.Runtime, /^(\d{1,4}) min$/),
    },
    imageUrl: known(answer.Poster),
  }
}

/** Whether a `Response: False` says that OMDb lacks the film. Other errors are about the key or the server. */
const saysNotFound = (error: string): boolean => /not found|incorrect imdb id|too many results/i.test(error)

function faultOf(status: number, error: string): PosterFault {
  if (/limit/i.test(error)) return new PosterFault('limit-reached', 'OMDb counts no more requests for today.')
  if (status === 401 || /api ?key/i.test(error)) {
    return new PosterFault('key-refused', 'OMDb does not know this key, or it has not been activated yet.')
  }
  return new PosterFault('busy', 'OMDb could not answer for now.')
}

function parseBody(body: string): z.infer<typeof answerSchema> | null {
  try {
    return answerSchema.parse(JSON.parse(body))
  } catch {
    return null
  }
}

/**
 * Reads an answer of OMDb's: the film, or null where OMDb lacks it. A key that it does not know and a day's limit are
 * both status 401, and errors often come with status 200: the body tells them apart. Throws PosterFault 'key-refused',
 * 'limit-reached', 'busy', or 'bad-answer' for what OMDb would not say.
 */
export function readAnswer(status: number, body: string): FilmRecord | null {
  const answer = parseBody(body)
  if (answer?.Response === 'False') {
    if (status < 400 && saysNotFound(answer.Error)) return null
    throw faultOf(status, answer.Error)
  }
  if (status === 401) throw faultOf(status, '')
  if (status === 429 || status >= 500) throw faultOf(status, 'busy')
  if (status !== 200 || answer === null) {
    throw new PosterFault(
      'bad-answer',
      `OMDb answered with something that is not its own (status ${status}).`,
    )
  }
  return toRecord(answer)
}
