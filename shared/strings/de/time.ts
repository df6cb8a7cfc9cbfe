import type { time as English } from '../en/time.ts'

export const time: typeof English = {
  hoursAndMinutes: (hours, minutes) => (hours > 0 ? `${hours} Std. ${minutes} Min.` : `${minutes} Min.`),
}
