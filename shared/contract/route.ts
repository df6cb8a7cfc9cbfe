import type { z } from 'zod'

/** One call from the window: what goes in and what comes out, both as schemas; the types follow from them. */
export interface Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly output: Output
}

/** Declares a route. Keeps the exact schema types, so that callers and handlers are typed by them. */
export function route<Input extends z.ZodType, Output extends z.ZodType>(definition: {
  input: Input
  output: Output
}): Route<Input, Output> {
  return definition
}

/** What a caller may pass (before defaults are filled in). */
export type InputOf<R extends Route> = z.input<R['input']>
/** What a handler receives (defaults filled in). */
export type ParsedInputOf<R extends Route> = z.output<R['input']>
/** What a handler returns and a caller gets. */
export type OutputOf<R extends Route> = z.output<R['output']>
