// Its program loads this first.
import 'reflect-metadata'
import * as reader from 'jspf-cli/build/convert/formats/jspf.js'
import { z } from 'zod'

const construct = z.custom<new () => { get(text: string): unknown }>((value) => typeof value === 'function')
/** The class, wherever an older kind of module has it. */
const converterSchema = z.union([
  z.object({ default: z.object({ default: construct }) }).transform((module) => module.default.default),
  z.object({ default: construct }).transform((module) => module.default),
])
const Converter = converterSchema.parse(reader)

const playlistSchema = z.object({
  title: z.string(),
  creator: z.string(),
  track: z.array(z.record(z.string(), z.unknown())),
})

/** A JSPF file as a program that is not ours reads it: the playlist of Spiff Radio's `jspf-cli`. */
export function readJspf(text: string): z.infer<typeof playlistSchema> {
  return playlistSchema.parse(new Converter().get(text))
}
