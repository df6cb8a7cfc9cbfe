import { homedir, userInfo } from 'node:os'

/** A text, mostly a path, with "~" in the place of the home folder. */
export function withoutHome(text: string, home: string = homedir()): string {
  return home.length > 1 ? text.replaceAll(home, '~') : text
}

function withoutWord(text: string, word: string): string {
  if (word.length < 3) return text
  const spelt = word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${spelt}(?![\\p{L}\\p{N}])`, 'gu'), '…')
}

/**
 * A text without what is somebody's own: the home folder becomes "~", the user's name, keys, and whatever stands in
 * quotation marks or names a file or a link become "…".
 */
export function redact(text: string, home: string = homedir(), user: string = userInfo().username): string {
  const homeless = withoutHome(text, home)
  return (
    withoutWord(homeless, user)
      .replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]/g, '"…"')
      .replace(/\b(?:https?|file):\/\/\S+/g, '…')
      // What a path or a file is called may be a title; only its ending tells something about the fault.
      .replace(/(?:\b[a-z]:)?[^\s:;,()]*[\\/][^:;,()\n]*?(\.\w{1,5})(?=$|[\s:;,()])/gi, '…$1')
      .replace(/[^\s:;,()]+(\.(?:csv|tsv|txt|dat|json|zip|xml|xspf|jspf|m3u8?|db|gz))\b/gi, '…$1')
      // OMDb's keys: eight hexadecimal digits; anything longer of that kind is a key or an id too.
      .replace(/\b[0-9a-f]{8,}\b/gi, '…')
  )
}
