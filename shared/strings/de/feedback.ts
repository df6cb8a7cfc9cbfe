import type { feedback as English } from '../en/feedback.ts'

export const feedback: typeof English = {
  open: 'Gefallenes und Weggelassenes',
  title: 'Gefallenes und Weggelassenes',
  verdicts: { liked: 'Gefällt', disliked: 'Weggelassen' },
  empty: 'Noch nichts gefallen oder weggelassen.',
  emptyText: 'Herz und Sperre an einem Titel werden hier behalten, für jede künftige Playlist.',
  unknown: 'Ein Titel, der gerade nicht in der Bibliothek ist',
  takeBack: 'Zurücknehmen',
  takeBackOf: (title) => `Zurücknehmen: ${title}`,
  takeBackAll: 'Alles zurücknehmen',
  failed: 'Die Namen dieser Titel konnten nicht gelesen werden.',
}
