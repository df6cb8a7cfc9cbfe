/** How a text file spells a table. */
export interface Dialect {
  /** What stands between cells: one or two characters. */
  delimiter: string
  /** What a cell with delimiters or line ends in it is wrapped in; null: nothing is. */
  quote: string | null
  /** What makes a quote inside quotes a plain one: the quote itself, a backslash, or a double quote within apostrophes. */
  escape: string | null
  /** '\n' stands for CRLF too; '\r' alone is how old Macs end lines. */
  newline: '\n' | '\r'
}
