/** Finds the next place of `what` at or after a position, without searching the same text twice. */
export class Finder {
  private readonly what: string
  /** Nothing is there from `since` up to `found`; -1 where nothing is up to the end of the text. */
  private found = 0
  private since = 0

  constructor(what: string) {
    this.what = what
  }

  /** To be called where the text is another one, or its end. */
  reset(): void {
    this.found = 0
    this.since = 0
  }

  from(text: string, position: number): number {
    if (position < this.since || (this.found !== -1 && this.found <= position)) {
      this.found = text.indexOf(this.what, position)
      this.since = position
    }
    return this.found
  }
}
