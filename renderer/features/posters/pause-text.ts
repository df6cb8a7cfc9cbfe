import type { PosterPause } from '#shared/contract/posters.ts'
import { strings } from '../../strings/index.ts'

/** Why OMDb is not asked for now, and when it goes on. */
export function pauseText({ reason, until }: PosterPause): string {
  return strings.posters.paused[reason](until === null ? null : Date.parse(until))
}
