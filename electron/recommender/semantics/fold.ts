/**
 * The form under which tags, genres and keywords are looked up: lower case, and one blank for each run of blanks,
 * underscores, hyphens and slashes. "hip-hop", "Hip Hop" and "hip_hop" fold to "hip hop".
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_\-/]+/g, ' ')
    .trim()
}
