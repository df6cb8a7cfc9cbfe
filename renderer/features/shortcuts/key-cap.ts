import { strings } from '../../strings/index.ts'

const macSymbols: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' }

function isNamed(key: string): key is keyof typeof strings.shortcuts.keys {
  return Object.hasOwn(strings.shortcuts.keys, key)
}

/** A key as it is printed on the keyboards of a platform, in the window's language. */
export function keyCap(key: string, platform: string): string {
  const symbol = (platform === 'darwin' ? macSymbols[key] : undefined) ?? arrows[key]
  if (symbol !== undefined) return symbol
  const name = key === ' ' ? 'Space' : key
  if (isNamed(name)) return strings.shortcuts.keys[name]
  return key.length === 1 ? key.toUpperCase() : key
}
