import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { type JudgedTrack, judgedTrackSchema, type Verdict } from '#shared/contract/feedback.ts'

/** The names of a track, kept beside what was said of it for the day its data set is gone. */
export type TrackNames = Pick<JudgedTrack, 'title' | 'artist'>

/** What was said of tracks, in library.db. */
export interface FeedbackStore {
  /** All of it, the latest last. */
  all(): JudgedTrack[]
  /** Says it of these tracks, or with null takes back what was said. All or nothing. */
  set(tracks: readonly ({ key: string } & TrackNames)[], verdict: Verdict | null): void
}

/** The feedback inside an open library.db. */
export function createFeedbackStore(database: Database): FeedbackStore {
  const all = database.prepare(
    'SELECT track_key AS "key", verdict, title, artist FROM feedback ORDER BY given_at, rowid',
  )
  const put = database.prepare<[string, Verdict, string | null, string | null, string]>(
    `INSERT INTO feedback (track_key, verdict, title, artist, given_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (track_key) DO UPDATE SET verdict = excluded.verdict, given_at = excluded.given_at,
       title = coalesce(excluded.title, title), artist = coalesce(excluded.artist, artist)`,
  )
  const remove = database.prepare<[string]>('DELETE FROM feedback WHERE track_key = ?')
  const judged = z.array(judgedTrackSchema)
  return {
    all: () => judged.parse(all.all()),
    set: database.transaction(
      (tracks: readonly ({ key: string } & TrackNames)[], verdict: Verdict | null) => {
        const now = new Date().toISOString()
        for (const { key, title, artist } of tracks) {
          if (verdict === null) remove.run(key)
          else put.run(key, verdict, title, artist, now)
        }
      },
    ),
  }
}
