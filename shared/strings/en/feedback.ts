/** The list of all tracks that were ever liked or left out. */
export const feedback = {
  open: 'Liked and left out',
  title: 'Liked and left out',
  verdicts: { liked: 'Liked', disliked: 'Left out' },
  empty: 'Nothing liked or left out yet.',
  emptyText: 'The heart and the bar on a track are remembered here, for every playlist to come.',
  unknown: 'A track that is not in the library now',
  takeBack: 'Take back',
  takeBackOf: (title: string) => `Take back: ${title}`,
  takeBackAll: 'Take all back',
  failed: 'The names of these tracks could not be read.',
}
