import type { Page } from 'playwright-core'

/**
 * Drops files onto the window. They come from a file input, so that in real Electron they have a path; the drop
 * itself is an event like any other.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.id = 'drop-source'
    input.hidden = true
    document.body.append(input)
  })
  await page.setInputFiles('#drop-source', [...paths])
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#drop-source')
    const data = new DataTransfer()
    for (const file of input?.files ?? []) data.items.add(file)
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
    }
    input?.remove()
  })
}
