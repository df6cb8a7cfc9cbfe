/**
 * Makes a runner that never has more than one run under way: of the calls made meanwhile only the last is run,
 * once the present one has ended. So the newest wish always wins and a slow answer never piles work up.
 */
export function latestOnly<Input>(run: (input: Input) => Promise<void>): (input: Input) => void {
  let running = false
  let waiting: { input: Input } | null = null

  const start = async (input: Input) => {
    running = true
    try {
      await run(input)
    } finally {
      running = false
      const next = waiting
      waiting = null
      if (next) void start(next.input)
    }
  }

  return (input) => {
    if (running) waiting = { input }
    else void start(input)
  }
}
