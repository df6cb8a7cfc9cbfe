import type { Database } from 'better-sqlite3'
import { type Session, sessionSchema } from '#shared/contract/session.ts'

/** The last session in library.db. */
export interface SessionStore {
  /** What was saved last; the defaults where nothing was, or where this version cannot read it. */
  load(): Session
  save(session: Session): void
}

function parse(document: string): Session {
  try {
    return sessionSchema.parse(JSON.parse(document))
  } catch {
    return sessionSchema.parse({})
  }
}

/** The session inside an open library.db: one document, so that a half-saved session cannot be. */
export function createSessionStore(database: Database): SessionStore {
  const load = database.prepare<[], string>('SELECT document FROM session WHERE id = 1').pluck()
  const save = database.prepare(
    `INSERT INTO session (id, document, saved_at) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
  return {
    load: () => parse(load.get() ?? '{}'),
    save: (session) => void save.run(JSON.stringify(session), new Date().toISOString()),
  }
}
