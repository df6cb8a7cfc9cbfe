/** A file's own name, out of its path on any platform. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
