export const notices = {
  region: 'Messages',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to do again',
  redone: (label: string) => `Done again: ${label}`,
  undone: (label: string) => `Taken back: ${label}`,
}
