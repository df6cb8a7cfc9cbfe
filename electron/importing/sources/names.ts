const TABLE_ENDING = /\.(?:csv|tsv|tab|psv|txt|dat|item|data)$/i
const DOCUMENT = /^(?:readme|licen[cs]e|copying|changelog|notice|authors)\b/i

/** Whether a file says by its name that it is about others: a readme, a licence. */
export function isDocument(name: string): boolean {
  return DOCUMENT.test(name)
}

/** Whether a name inside a folder or zip may be a table; hidden files, documents and other kinds of file are not. */
export function mayBeTable(name: string): boolean {
  return !name.startsWith('.') && !isDocument(name) && TABLE_ENDING.test(name)
}

/** Whether a file says by its name that it is a table, and so deserves a word when it is not understood. */
export function claimsToBeTable(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name)
}

/** Folders of the system's own, which hold nothing of the user's. */
export function isSystemFolder(name: string): boolean {
  return name.startsWith('.') || name === '__MACOSX'
}
