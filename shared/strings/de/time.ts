import type { time as English } from '../en/time.ts'

export const time: typeof English = {
  about: (time) => `etwa ${time}`,
  hoursAndMinutes: (hours, minutes) => (hours > 0 ? `${hours} Std. ${minutes} Min.` : `${minutes} Min.`),
}
