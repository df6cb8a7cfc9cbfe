import { perLanguage } from '../strings/index.ts'

const thisYear = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }),
)
const otherYear = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }),
)
const today = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }),
)

/** A moment as short as it is clear: "14:05" today, "3 Nov" this year, "3 Nov 2024" before. */
export function formatMoment(iso: string, now: Date): string {
  const moment = new Date(iso)
  if (moment.toDateString() === now.toDateString()) return today().format(moment)
  return (moment.getFullYear() === now.getFullYear() ? thisYear : otherYear)().format(moment)
}
