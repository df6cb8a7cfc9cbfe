export const notices = {
  region: 'Messages',
  nothingToUndo: 'Nothing to undo',
  undone: (label: string) => `Taken back: ${label}`,
}
