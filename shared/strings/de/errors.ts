import type { errors as English } from '../en/errors.ts'

export const errors: typeof English = {
  plain: (summary, cause) => `${summary} ${cause}`,
  crashed: 'Dieser Teil des Fensters ist ausgefallen.',
}
