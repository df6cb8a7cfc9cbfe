/** Terms of a score that are no tags: what a song's time, language and title do to it, and the dials that the user turned. */
export const namedTerms = ['@era', '@language', '@title', '@mood', '@energy', '@familiar'] as const
export type NamedTermName = (typeof namedTerms)[number]

/** Whether a term of a score is one of these rather than a tag. */
export function isNamedTerm(tag: string): tag is NamedTermName {
  return namedTerms.some((name) => name === tag)
}
