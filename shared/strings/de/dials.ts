import type { dials as English } from '../en/dials.ts'

export const dials: typeof English = {
  toggle: 'Regler',
  region: 'Regler',
  mood: 'Stimmung',
  energy: 'Energie',
  familiarity: 'Bekanntheit',
  era: 'Zeit',
  diversity: 'Vielfalt',
  ends: {
    mood: ['düsterer', 'heller'],
    energy: ['ruhiger', 'treibender'],
    familiarity: ['Entdeckungen', 'Bekanntes'],
    era: ['jede Zeit', 'die Zeit der Filme'],
    diversity: ['engste Treffer', 'größte Vielfalt'],
  },
  neutral: 'wie es ist',
  towards: (share, end) => `${share} ${end}`,
  method: 'Verfahren',
  methods: { blend: 'Mischung', classic: 'Klassisch' },
  methodHints: {
    blend: 'Liest Filme als Filme: Stimmungen und Themen zählen, häufige Schlagwörter zählen weniger.',
    classic: 'Das erste Verfahren: Genrewörter und Schlagwörter nach bloßer Wortnähe.',
  },
  reset: 'Regler zurücksetzen',
  orders: { match: 'Rang', arc: 'Bogen', smooth: 'Sanft' },
}
