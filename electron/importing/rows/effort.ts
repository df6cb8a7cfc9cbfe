/** What each sign of a file allows to be spent on its odd records. */
const PER_SIGN = 16

/** What may be spent from the start, so that a small file can be odd throughout. */
const AT_FIRST = 2_000_000

/** What may be spent on a part of a file that is read more than once, with every likely delimiter. */
export const TRIAL_EFFORT = 500_000

/** What can be saved up: a long sound file does not allow for seconds at its end. */
const MOST = 20_000_000

/**
 * How much searching for the best reading of odd records a file may cost, in signs looked at. Every record adds to it by
 * its length, and so it does not depend on the pieces that a file is read in. Where it is used up, records are cut at
 * their delimiters until there is enough again: the time that a file takes stays in proportion to its length, whatever
 * it holds.
 */
export class Effort {
  private left: number

  constructor(most = AT_FIRST) {
    this.left = most
  }

  /** A record of so many signs has been read. */
  earn(signs: number): void {
    this.left = Math.min(MOST, this.left + signs * PER_SIGN)
  }

  spend(work: number): void {
    this.left -= work
  }

  get isLeft(): boolean {
    return this.left > 0
  }
}
