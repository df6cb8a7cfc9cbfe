import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { test as base, expect } from 'vitest'
import { launch, type RunningApp } from './launch.ts'

/** What a journey gets: a fresh folder, and the app started on it. */
export interface Journey {
  /** An empty folder of its own. */
  readonly folder: string
  readonly app: RunningApp
  readonly page: Page
  /** Closes the app and starts it again on the same data. */
  restart(): Promise<Journey>
  /** Starts the app, which was closed, again on the same data. */
  reopen(): Promise<Journey>
}

/** Complaints of the page that no journey may cause: errors, and what its content security policy refused. */
function watchComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
}

/** A journey through the window. At its end the page must not have complained. */
export function journey(name: string, steps: (journey: Journey) => Promise<void>): void {
  base(name, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosstune-e2e-'))
    const complaints: string[] = []
    let running: RunningApp | null = null
    const start = async (): Promise<Journey> => {
      const app = await launch(join(folder, 'data'))
      running = app
      watchComplaints(app.page, complaints)
      return {
        folder,
        app,
        page: app.page,
        reopen: start,
        async restart() {
          await app.close()
          return start()
        },
      }
    }
    try {
      await steps(await start())
      expect(complaints).toEqual([])
    } finally {
      await end(running)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

async function end(app: RunningApp | null): Promise<void> {
  await app?.close()
}
