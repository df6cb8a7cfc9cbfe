/** Puts text on the clipboard. To be called from a click or a key press; gives whether it went there. */
export function copyText(text: string): boolean {
  let copied = false
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    copied = event.clipboardData !== null
  }
  // By the event rather than navigator.clipboard: the window is refused every permission.
  document.addEventListener('copy', write, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return copied
}
