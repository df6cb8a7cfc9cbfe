/** What the cache needs to know of a bitmap: an ImageBitmap has it. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  close(): void
}

/** Keeps bitmaps by a key, up to a number of pixels; the one longest not asked for goes first, and is closed. */
export class BitmapCache<B extends Bitmap> {
  readonly #kept = new Map<string, B>()
  readonly #mostPixels: number
  #pixels = 0

  constructor(mostPixels: number) {
    this.#mostPixels = mostPixels
  }

  /** Pixels of all bitmaps kept. */
  get pixels(): number {
    return this.#pixels
  }

  /** Whether there is one by this key; it is not thereby asked for. */
  has(key: string): boolean {
    return this.#kept.has(key)
  }

  get(key: string): B | undefined {
    const bitmap = this.#kept.get(key)
    if (!bitmap) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, bitmap)
    return bitmap
  }

  /** Keeps a bitmap, which is the cache's from now on. */
  set(key: string, bitmap: B): void {
    this.#drop(key)
    this.#kept.set(key, bitmap)
    this.#pixels += bitmap.width * bitmap.height
    for (const oldest of this.#kept.keys()) {
      if (this.#pixels <= this.#mostPixels || oldest === key) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    const bitmap = this.#kept.get(key)
    if (!bitmap) return
    this.#kept.delete(key)
    this.#pixels -= bitmap.width * bitmap.height
    bitmap.close()
  }
}
