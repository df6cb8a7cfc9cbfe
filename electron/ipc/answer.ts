import type { z } from 'zod'
import { CrossTuneError, type Envelope, toProblem } from '#shared/contract/errors.ts'

/** A schema as far as a call needs it. */
interface Parser<T> {
  safeParse(value: unknown): z.ZodSafeParseResult<T>
}

/** The two schemas of a route. */
export interface RouteCheck<Input, Output> {
  readonly input: Parser<Input>
  readonly output: Parser<Output>
}

/** What a call is checked by before its content is looked at. */
export interface Caller {
  /** Whether the call comes from the main frame of a window showing the app's own page. */
  readonly trusted: boolean
  /** Where it comes from, for the message. */
  readonly url: string
}

/** Turns the complaints of a schema into one sentence a programmer can act on. */
function describeIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => (issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message))
    .join('; ')
}

/**
 * Answers one call of the window: sender check, schema, handler, envelope. Never rejects.
 *
 * `checkOutput` holds the handler to the contract as well; it costs a walk over every reply, so installed apps
 * do without.
 */
export async function answer<Input, Output>(
  name: string,
  check: RouteCheck<Input, Output>,
  handler: (input: Input) => Output | Promise<Output>,
  call: { readonly caller: Caller; readonly input: unknown; readonly checkOutput: boolean },
): Promise<Envelope<Output>> {
  try {
    if (!call.caller.trusted) {
      throw new CrossTuneError(
        'forbidden',
        `${name} was called from ${call.caller.url || 'an unknown page'}.`,
      )
    }
    const input = check.input.safeParse(call.input)
    if (!input.success) throw new CrossTuneError('bad-request', `${name}: ${describeIssues(input.error)}`)
    const data = await handler(input.data)
    if (!call.checkOutput) return { ok: true, data }
    const output = check.output.safeParse(data)
    if (!output.success) {
      throw new CrossTuneError('internal', `${name} answered wrongly: ${describeIssues(output.error)}`)
    }
    return { ok: true, data: output.data }
  } catch (thrown) {
    return { ok: false, error: toProblem(thrown) }
  }
}
