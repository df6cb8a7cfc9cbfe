import { strings } from '../../strings/index.ts'

/** What a job is called: "movies.csv", "movies.csv and 2 more". */
export function nameOfJob({
  name,
  more,
}: {
  readonly name: string
  readonly more?: number | undefined
}): string {
  return strings.importing.jobName(name, more ?? 0)
}
