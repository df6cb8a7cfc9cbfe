export const shell = {
  libraryClosed: 'The library cannot be opened.',
  cannotStart: 'CrossTune cannot start',
}
