const commandLine =
  'The command line works without a window: npm run -s crosstune -- recommend --movie "Heat (1995)"'

const browserAdvice: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux:
    'Install one, for example: sudo apt-get install chromium (Debian, Ubuntu) or sudo dnf install chromium (Fedora).',
  darwin: 'Install one, for example: brew install --cask google-chrome.',
  win32: 'Edge comes with Windows; or install Chrome: winget install Google.Chrome.',
}

/** What to say where no window can be shown because there is no display. */
export function noDisplay(): string {
  return [
    'There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).',
    'Run this in a desktop session, over "ssh -X", or under a virtual display: apt-get install xvfb, then xvfb-run npm start.',
    commandLine,
  ].join('\n')
}

/** What to say where neither Electron's runtime nor a browser is there. */
export function noBrowser(reason: string, platform: NodeJS.Platform = process.platform): string {
  return [
    `Electron's runtime could not be fetched (${reason}), and no Chrome, Chromium or Edge was found to stand in for it.`,
    browserAdvice[platform] ?? 'Install Chromium.',
    'A browser in another place can be named: CROSSTUNE_BROWSER=/path/to/chrome npm start. ' +
      'Where a mirror has Electron: ELECTRON_MIRROR=<address> npm start.',
    commandLine,
  ].join('\n')
}
