import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'

const profileSchema = z.object({
  movies: z.array(z.union([z.string(), z.number()])),
  limit: z.number().optional(),
  seed: z.number().optional(),
})

/** One line of a profiles file: films by any of their names, and what differs from the command's own options. */
export type Profile = z.infer<typeof profileSchema>

/** The lines of a text file, without those that are empty. Throws CrossTuneError 'unreadable-file'. */
export function readLines(path: string): { line: number; text: string }[] {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CrossTuneError('unreadable-file', `${path} cannot be read: ${why}`, { file: path }, { cause })
  }
  return content
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
}

/** Reads a profiles file, one JSON object a line. Throws CrossTuneError 'unreadable-file' naming the line. */
export function readProfiles(path: string): (Profile & { line: number })[] {
  return readLines(path).map(({ line, text }) => {
    try {
      return { ...profileSchema.parse(JSON.parse(text)), line }
    } catch (cause) {
      const message = `${path}, line ${line}: not a profile. Write {"movies": [318, "Heat (1995)"], "limit": 10, "seed": 1}.`
      throw new CrossTuneError('unreadable-file', message, { file: path, line }, { cause })
    }
  })
}

/** Runs something for a line of a file; what goes wrong is told with file and line. */
export function atLine<Result>(path: string, line: number, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CrossTuneError)) throw error
    const message = `${path}, line ${line}: ${error.message}`
    throw new CrossTuneError(error.code, message, { ...error.details, file: path, line }, { cause: error })
  }
}
