export const app = {
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  dismiss: 'Dismiss',
}
