import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../runtime/browsers.ts'
import { encodeIcns, encodeIco } from './icon-files.ts'

/** Renders resources/icons/icon.svg into the files that each platform wants: `npm run icons`. */
const folder = resolve(import.meta.dirname, '../../resources/icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]

async function render(svg: string): Promise<Map<number, Buffer>> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('Rendering the icons needs Chrome, Chromium or Edge.')
  const browser = await chromium.launch({ executablePath })
  const images = new Map<number, Buffer>()
  try {
    const page = await browser.newPage()
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
      )
      images.set(size, await page.screenshot({ omitBackground: true }))
    }
  } finally {
    await browser.close()
  }
  return images
}

const images = await render(readFileSync(join(folder, 'icon.svg'), 'utf8'))
const image = (size: number): Buffer => {
  const found = images.get(size)
  if (found === undefined) throw new Error(`The icon was not rendered at ${size} pixels.`)
  return found
}

mkdirSync(join(folder, 'linux'), { recursive: true })
for (const size of linuxSizes) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), image(size))
writeFileSync(join(folder, 'icon.png'), image(512))
writeFileSync(
  join(folder, 'icon.ico'),
  encodeIco([16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, png: image(size) }))),
)
writeFileSync(join(folder, 'icon.icns'), encodeIcns(image))
console.log(`Icons written to ${folder}`)
