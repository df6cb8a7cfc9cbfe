/** The row of a track in the list. */
export function rowOfTrack(within: ParentNode | null, key: string): HTMLElement | null {
  const rows = within?.querySelectorAll<HTMLElement>('.track') ?? []
  return [...rows].find((row) => row.dataset.key === key) ?? null
}

/** Puts the focus on a track's row. */
export function focusTrack(within: ParentNode | null, key: string): void {
  rowOfTrack(within, key)?.querySelector<HTMLElement>('[data-roving]')?.focus()
}
