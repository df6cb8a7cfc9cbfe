import type { RejectionReason } from '../../contract/rejected-row.ts'
import { number } from './counts.ts'

export const rejections = {
  /** Why a row was not imported. */
  reason(reason: RejectionReason): string {
    switch (reason.code) {
      case 'unclosed-quote':
        return 'a quote is opened in this line and not closed; close it or remove it'
      case 'too-long':
        return `the row is longer than ${number.format(reason.most)} characters`
      case 'width':
        return `${reason.expected} cells are expected and ${reason.found} found; ${
          reason.found > reason.expected
            ? 'a cell with the delimiter in it needs quotes'
            : 'the row may be cut off'
        }`
      case 'no-film-number':
        return `“${reason.value}” is not a film's number`
      case 'no-number':
        return `the ${reason.what} is not a number`
      case 'no-imdb-id':
        return `“${reason.value}” is no IMDb id`
      case 'empty':
        return `the ${reason.what} is empty`
      case 'long-cell':
        return `the ${reason.what} is longer than ${reason.most} characters; a quote may be missing`
      case 'says-nothing':
        return `title and artist say “${reason.value}”`
    }
  },
}
