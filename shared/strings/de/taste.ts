import type { taste as English } from '../en/taste.ts'

export const taste: typeof English = {
  region: 'Geschmack',
  moodField: 'Stimmung des Geschmacks',
  moodPoint: (title, valence, energy) => `${title}: ${valence}, ${energy}`,
  // Without endings: "düster und kalt: Rock" is right whatever the gender of the music.
  nameOf: ([mood = '', otherMood], genres) => {
    const moods = otherMood ? `${mood} und ${otherMood}` : mood
    return genres.length === 0 ? moods : `${moods}: ${genres.slice(0, 2).join(' und ')}`
  },
  corners: {
    darkDriving: 'düster und treibend',
    brightDriving: 'hell und rastlos',
    darkCalm: 'langsam und schattig',
    brightCalm: 'warm und gelassen',
    middle: 'leise und schwebend',
  },
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
