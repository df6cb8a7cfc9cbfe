// Plain JavaScript, loaded before anything else (node --import): an older Node could not even read the rest.
if (!process.features.typescript) {
  console.error(
    `CrossTune needs Node 22.18 or newer (24 is best); this is ${process.versions.node}.\n` +
      'On Linux and Windows "npm ci" brings Node 24 along for the npm scripts. On macOS install it: ' +
      'brew install node@24, or https://nodejs.org.',
  )
  process.exit(1)
}
