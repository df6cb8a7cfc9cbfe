import './dot.css'

/** The colour of a chosen film (1..10) as a dot. It decorates a name that stands beside it. */
export function Dot({ colour }: { readonly colour: number | null }) {
  return <span className="dot" aria-hidden="true" data-movie-colour={colour ?? undefined} />
}
