import type { Problem } from '../../contract/errors.ts'

export const errors = {
  plain: (summary: string, cause: string) => `${summary} ${cause}`,
  /** Why a call failed. The messages of problems are English and say it best. */
  cause: ({ message }: Problem) => message,
  crashed: 'This part of the window stopped working.',
}
