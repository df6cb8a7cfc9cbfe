import type { feedback as English } from '../en/feedback.ts'

export const feedback: typeof English = {
  open: 'Gemocht und weggelassen',
  title: 'Gemocht und weggelassen',
  verdicts: { liked: 'Gefällt', disliked: 'Weggelassen' },
  empty: 'Noch nichts gemocht oder weggelassen.',
  emptyText: 'Was an einem Titel Herz oder Sperre bekommt, steht hier und gilt für jede künftige Playlist.',
  unknown: 'Ein Titel, der gerade nicht in der Bibliothek ist',
  takeBack: 'Zurücknehmen',
  takeBackOf: (title) => `Zurücknehmen: ${title}`,
  takeBackAll: 'Alles zurücknehmen',
  failed: 'Die Namen dieser Titel konnten nicht gelesen werden.',
}
