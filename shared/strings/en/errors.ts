export const errors = {
  plain: (summary: string, cause: string) => `${summary} ${cause}`,
  crashed: 'This part of the window stopped working.',
}
