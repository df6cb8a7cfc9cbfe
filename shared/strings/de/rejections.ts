import type { rejections as English } from '../en/rejections.ts'
import { number } from './counts.ts'

export const rejections: typeof English = {
  reason(reason) {
    switch (reason.code) {
      case 'unclosed-quote':
        return 'In dieser Zeile beginnt ein Anführungszeichen, das nicht schließt; schließen oder entfernen'
      case 'too-long':
        return `Die Zeile hat mehr als ${number.format(reason.most)} Zeichen`
      case 'width':
        return `${reason.expected} Zellen werden erwartet, ${reason.found} sind da; ${
          reason.found > reason.expected
            ? 'eine Zelle mit dem Trennzeichen darin braucht Anführungszeichen'
            : 'die Zeile ist vielleicht abgeschnitten'
        }`
      case 'no-film-number':
        return `„${reason.value}“ ist keine Filmnummer`
      case 'no-number':
        return `„${reason.what}“ ist keine Zahl`
      case 'no-imdb-id':
        return `„${reason.value}“ ist keine IMDb-Kennung`
      case 'empty':
        return `„${reason.what}“ ist leer`
      case 'long-cell':
        return `„${reason.what}“ hat mehr als ${number.format(reason.most)} Zeichen; vielleicht fehlt ein Anführungszeichen`
      case 'says-nothing':
        return `Titel und Interpret lauten „${reason.value}“`
    }
  },
}
