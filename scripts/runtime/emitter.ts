import type { EventEmitter } from 'node:events'

/** An event as Electron's own: listeners can stop what follows. */
export class CancellableEvent {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** Emits an event that listeners can stop; true where nobody did. */
export function emitCancellable(emitter: EventEmitter, name: string, facts: object = {}): boolean {
  const event = Object.assign(new CancellableEvent(), facts)
  emitter.emit(name, event)
  return !event.defaultPrevented
}
