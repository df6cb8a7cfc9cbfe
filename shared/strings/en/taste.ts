export const taste = {
  region: 'Taste',
  moodField: 'Mood of the taste',
  moodPoint: (title: string, valence: string, energy: string) => `${title}: ${valence}, ${energy}`,
  /** A name for a list of which no phrases are known. */
  nameOf: ([mood = '', otherMood]: readonly string[], [genre, otherGenre]: readonly string[]) => {
    if (genre === undefined) return otherMood ? `${mood}, ${otherMood}` : mood
    const second = otherMood && otherGenre ? `, ${otherMood} ${otherGenre}` : ''
    return `${mood} ${genre}${second}`
  },
  /** What the corners of the mood field are called in such a name. */
  corners: {
    darkDriving: 'dark and driving',
    brightDriving: 'bright and restless',
    darkCalm: 'slow and shadowed',
    brightCalm: 'warm and easy',
    middle: 'quiet and drifting',
  },
  dark: 'dark',
  bright: 'bright',
  calm: 'calm',
  driving: 'driving',
  even: 'even',
  legend: 'Colours of the movies',
  tags: 'Tags of the taste',
  tagName: (tag: string, parts: readonly string[]) =>
    parts.length > 0 ? `${tag}: ${parts.join(', ')}` : tag,
  tagPart: (title: string, share: string) => `${title} ${share}`,
  pin: (tag: string) => `Want more ${tag}`,
  unpin: (tag: string) => `Stop wanting more ${tag}`,
  remove: (tag: string) => `Leave out ${tag}`,
  removed: (tag: string) => `Left out ${tag}`,
  leftOut: 'Left out',
  restore: (tag: string) => `Bring back ${tag}`,
}
