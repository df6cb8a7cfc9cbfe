/** A film of the selection with what it asks of the library's tags. */
export interface MovieTaste {
  readonly key: string
  readonly title: string
  /** By tag id; of length one. */
  readonly weights: Float64Array
  /** The same without what was said of tracks: a playlist keeps its name while its tracks are liked and left out. */
  readonly nameWeights: Float64Array
  /** How each decade's music suits the film, by DECADES; all zero where the film has no year. */
  readonly decades: Float64Array
  /** As `languageCode` packs it; 0 where unknown. */
  readonly language: number
  readonly valence: number
  readonly energy: number
}

/** Films that ask for the same music. One mean over all films would drown a mixed taste; one over alike films does not. */
export interface TasteGroup {
  readonly movies: readonly MovieTaste[]
  /** The group's share of the selection. The shares of all groups sum to one. */
  readonly share: number
  /** Means of its films' weights and decades. */
  readonly weights: Float64Array
  readonly decades: Float64Array
}

/** Films at least this alike are one taste. */
const ALIKE = 0.8
/** More tastes than this are joined, the most alike first, so that the work per selection is bounded. */
const MOST_GROUPS = 8

/** Groups films by agglomeration: the two most alike groups are joined until none are alike and few are left. */
export function groupMovies(movies: readonly MovieTaste[]): TasteGroup[] {
  let groups = movies.map((movie) => makeGroup([movie], movies.length))
  const likeness = rememberedLikeness()
  for (;;) {
    const closest = closestPair(groups, likeness)
    if (!closest || (closest.cosine < ALIKE && groups.length <= MOST_GROUPS)) return groups
    const { a, b } = closest
    const joined = makeGroup([...a.movies, ...b.movies], movies.length)
    groups = [...groups.filter((group) => group !== a && group !== b), joined]
  }
}

function makeGroup(movies: readonly MovieTaste[], total: number): TasteGroup {
  return {
    movies,
    share: movies.length / total,
    weights: meanOf(movies.map((movie) => movie.weights)),
    decades: meanOf(movies.map((movie) => movie.decades)),
  }
}

function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0)] = vectors
  if (vectors.length === 1) return first
  const mean = new Float64Array(first.length)
  for (const vector of vectors) {
    for (let i = 0; i < mean.length; i += 1) {
      mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / vectors.length
    }
  }
  return mean
}

type Likeness = (a: TasteGroup, b: TasteGroup) => number

/** The cosine of two groups, each pair worked out once: of hundreds of films few pairs are new after a join. */
function rememberedLikeness(): Likeness {
  const known = new Map<TasteGroup, Map<TasteGroup, number>>()
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<TasteGroup, number>()
    known.set(a, ofA)
    const cosine = ofA.get(b) ?? cosineOf(a.weights, b.weights)
    ofA.set(b, cosine)
    return cosine
  }
}

function closestPair(
  groups: readonly TasteGroup[],
  likeness: Likeness,
): { a: TasteGroup; b: TasteGroup; cosine: number } | null {
  let closest: { a: TasteGroup; b: TasteGroup; cosine: number } | null = null
  groups.forEach((a, i) => {
    for (const b of groups.slice(i + 1)) {
      const cosine = likeness(a, b)
      if (!closest || cosine > closest.cosine) closest = { a, b, cosine }
    }
  })
  return closest
}

function cosineOf(a: Float64Array, b: Float64Array): number {
  let dot = 0
  let squaresA = 0
  let squaresB = 0
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    dot += x * y
    squaresA += x * x
    squaresB += y * y
  }
  return squaresA > 0 && squaresB > 0 ? dot / Math.sqrt(squaresA * squaresB) : 0
}
