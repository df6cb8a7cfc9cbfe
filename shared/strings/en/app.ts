export const app = {
  loading: 'Loading',
  close: 'Close',
  retry: 'Try again',
  undo: 'Undo',
  dismiss: 'Dismiss',
}
