/** Keeps the last few results of something costly: the pages and facets of one query ask for the same again. */
export class Recent<Value extends object> {
  readonly #size: number
  readonly #kept = new Map<string, Value>()

  constructor(size: number) {
    this.#size = size
  }

  /** The value kept under a key, else a new one. */
  get(key: string, make: () => Value): Value {
    const value = this.#kept.get(key) ?? make()
    this.#kept.delete(key)
    this.#kept.set(key, value)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#size && oldest !== undefined) this.#kept.delete(oldest)
    return value
  }
}
