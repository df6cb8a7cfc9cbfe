/** The row of a track in the list. */
export function rowOfTrack(within: ParentNode | null, key: string): HTMLElement | null {
  const rows = within?.querySelectorAll<HTMLElement>('.track') ?? []
  return [...rows].find((row) => row.dataset.key === key) ?? null
}

/** Puts the focus on a track's row. */
export function focusTrack(within: ParentNode | null, key: string): void {
  const row = rowOfTrack(within, key)
  // What is not laid out takes no focus.
  row?.classList.remove('track-waiting')
  row?.querySelector<HTMLElement>('[data-roving]')?.focus()
}

/** Brings a track's row to the middle of what shows the list, unless all of it is in sight already. */
export function showTrack(within: ParentNode | null, key: string): void {
  const row = rowOfTrack(within, key)
  const scroller = row?.closest('.panel-scroll')
  if (!row || !scroller) return
  const own = row.getBoundingClientRect()
  const tools = scroller.querySelector('.playlist-tools')?.getBoundingClientRect()
  const top = Math.max(scroller.getBoundingClientRect().top, tools?.bottom ?? 0)
  const inSight = own.top >= top && own.bottom <= scroller.getBoundingClientRect().bottom
  if (!inSight) row.scrollIntoView({ block: 'center' })
}
