import { locale, perLanguage } from '../strings/index.ts'

const counts = perLanguage((language) => new Intl.NumberFormat(language))
const percents = perLanguage(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
)
const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A whole number as people read it: 86,537. */
export function formatCount(count: number): string {
  return counts().format(count)
}

/** A share in 0..1 as a percentage without decimals: 96%. */
export function formatPercent(share: number): string {
  return percents().format(share)
}

/** A whole number with its sign: +12, −3, 0. */
export function formatSigned(value: number): string {
  return signed.format(value)
}

/** A size in decimal units, with one decimal below ten: 4.2 MB. */
export function formatBytes(bytes: number): string {
  const magnitude = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), byteUnits.length - 1)
  const value = bytes / 1000 ** magnitude
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: byteUnits[magnitude] ?? 'byte',
    unitDisplay: magnitude === 0 ? 'long' : 'short',
    maximumFractionDigits: magnitude > 0 && value < 10 ? 1 : 0,
  }).format(value)
}
