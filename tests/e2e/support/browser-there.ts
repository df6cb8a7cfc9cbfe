import { canShowWindow } from './available.ts'

/** Runs once before the tests of the window: says loudly where they cannot run. */
export default function setup(): void {
  if (canShowWindow()) return
  const advice = 'Neither Electron nor Chrome, Chromium or Edge was found (CROSSTUNE_BROWSER can name one).'
  if (process.env.CI === 'true') throw new Error(`${advice} With CI=true the tests of the window must run.`)
  process.stderr.write(
    `\n${'='.repeat(80)}\nTHE TESTS OF THE WINDOW ARE SKIPPED. ${advice}\n${'='.repeat(80)}\n\n`,
  )
}
