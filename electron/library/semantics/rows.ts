import { z } from 'zod'
import { tagKinds } from '../../recommender/index.ts'

const levelSchema = z
  .string()
  .transform((text) => (text.trim() === '' ? null : Number(text)))
  .pipe(z.number().min(-1).max(1).nullable())

/** A row of resources/semantics/tags.csv. */
export const knownTagRowSchema = z.object({
  tag: z.string().min(1),
  kind: z.enum(tagKinds),
  valence: levelSchema,
  energy: levelSchema,
  aliases: z.string(),
})

/** "dark ambient +3|industrial +2|pop -2" -> the weights. */
const weightsSchema = z.string().transform((text, context) => {
  const weights = new Map<string, number>()
  for (const part of text.split('|')) {
    const match = /^\s*(.+?)\s+([+-]\d+(?:\.\d+)?)\s*$/.exec(part)
    if (!match?.[1] || !match[2]) {
      context.addIssue({ code: 'custom', message: `"${part}" is not a tag with a signed weight` })
      return z.NEVER
    }
    weights.set(match[1], Number(match[2]))
  }
  return weights
})

/** A row of resources/semantics/film.csv. `reason` is for the reader of that file. */
export const priorRowSchema = z.object({
  kind: z.enum(['genre', 'keyword']),
  name: z.string().min(1),
  aliases: z.string(),
  valence: z.coerce.number().min(-1).max(1),
  energy: z.coerce.number().min(-1).max(1),
  tags: weightsSchema,
  reason: z.string().min(1),
})

/** Longest phrase in characters: two of them may exceed a name, but each has room for a short partner. */
const LONGEST = 26
/** One to five words; no comma, which is what parts the two halves of a name. */
const PHRASE_FORM = /^[\p{L}'-]+(?: [\p{L}'-]+){0,4}$/u

/** A row of resources/semantics/phrases.<language>.csv: an image that a tag calls up, and the half of a name it can stand in. */
export const phraseRowSchema = z.object({
  tag: z.string().min(1),
  part: z.enum(['open', 'close', 'either']),
  phrase: z.string().max(LONGEST).regex(PHRASE_FORM),
})

/** Words as the full-text index has them: lower case, no signs. */
const wordsSchema = z.string().regex(/^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u)

/** A row of resources/semantics/coarse-titles.csv. `reason` is for the reader of that file. */
export const coarseTitleRowSchema = z.object({
  words: wordsSchema,
  unless: z
    .string()
    .transform((text) => text.split('|').filter((part) => part !== ''))
    .pipe(z.array(wordsSchema)),
  reason: z.string().min(1),
})
