/**
 * The weights of the profile. docs/recommender.md tells how they were chosen and what each adds.
 */
export const PROFILE = {
  /** What a film's keywords count beside its genres. */
  keywords: 1.6,
  /** n genres (or keywords) are summed and divided by n to this power: between a sum (0) and a mean (1). */
  dilution: 0.5,
  /** Every genre has the same say: its weights are brought to this length. Keywords keep theirs, which tells how sure they are. */
  genreLength: 6.3,
  /** How much of the catalogue's mean profile is taken away: what every film has says nothing. */
  meanSubtraction: 0.75,
  /** How far the learned tag space spreads a tag's weight to the tags used like it. */
  spread: 0.5,
  /** A pinned tag weighs this much of the profile's heaviest. */
  pinned: 1,
  /** What liked tracks add and disliked ones take, beside a profile of length one (Rocchio 1971). */
  liked: 0.5,
  disliked: 0.25,
} as const
