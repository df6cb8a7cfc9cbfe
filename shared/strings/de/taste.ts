import type { taste as English } from '../en/taste.ts'

export const taste: typeof English = {
  region: 'Geschmack',
  moodField: 'Stimmung des Geschmacks',
  moodPoint: (title, valence, energy) => `${title}: ${valence}, ${energy}`,
  dark: 'düster',
  bright: 'hell',
  calm: 'ruhig',
  driving: 'treibend',
  even: 'ausgeglichen',
  legend: 'Farben der Filme',
  tags: 'Schlagwörter des Geschmacks',
  tagName: (tag, parts) => (parts.length > 0 ? `${tag}: ${parts.join(', ')}` : tag),
  tagPart: (title, share) => `${title} ${share}`,
  pin: (tag) => `Mehr ${tag}`,
  unpin: (tag) => `Nicht mehr Gewicht auf ${tag}`,
  remove: (tag) => `${tag} weglassen`,
  removed: (tag) => `${tag} weggelassen`,
  leftOut: 'Weggelassen',
  restore: (tag) => `${tag} zurückholen`,
}
