/** A part of the document of licences: whose it is, and its text. */
export interface LicencePart {
  readonly title: string
  readonly text: string
}

/** Cuts the document at its second headings; what stands before the first one is its own introduction. */
export function licenceParts(markdown: string): { introduction: string; parts: LicencePart[] } {
  const [head = '', ...rest] = markdown.split(/^## /m)
  const parts = rest.map((part) => {
    const [title = '', ...lines] = part.split('\n')
    // Texts of licences are indented as code in Markdown; here they are preformatted anyway.
    const text = lines
      .map((line) => line.replace(/^ {4}/, ''))
      .join('\n')
      .trim()
    return { title: title.trim(), text }
  })
  return { introduction: head.replace(/^# .*$/m, '').trim(), parts }
}
