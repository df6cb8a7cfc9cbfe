import { describe, expect, it } from 'vitest'
import { commandOf, shortcuts } from '#shared/commands/shortcuts.ts'
import { keyCap } from '../../../renderer/features/shortcuts/key-cap.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('shortcuts', () => {
  it('answer to single keys, unless one types or has switched them off', () => {
    expect(commandOf(press('/'), 'linux', true)).toBe('search')
    expect(commandOf(press('?', { shiftKey: true }), 'linux', true)).toBe('shortcuts')
    expect(commandOf(press('/'), 'linux', false)).toBeNull()
  })

  it('take Ctrl on Linux and Windows and Cmd on macOS, also while one types', () => {
    expect(commandOf(press('z', { ctrlKey: true }), 'linux', false)).toBe('undo')
    expect(commandOf(press('z', { ctrlKey: true }), 'win32', false)).toBe('undo')
    expect(commandOf(press('z', { metaKey: true }), 'darwin', false)).toBe('undo')
    expect(commandOf(press('z', { ctrlKey: true }), 'darwin', false)).toBeNull()
    expect(commandOf(press('z', { metaKey: true }), 'linux', false)).toBeNull()
  })

  it('redo by Shift beside undo, as it is typed, and by Y', () => {
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), 'linux', true)).toBe('redo')
    expect(commandOf(press('z', { metaKey: true, shiftKey: true }), 'darwin', true)).toBe('redo')
    expect(commandOf(press('y', { ctrlKey: true }), 'win32', true)).toBe('redo')
  })

  it('leave combinations of the system and of the text alone', () => {
    expect(commandOf(press('r', { ctrlKey: true }), 'linux', true)).toBeNull()
    expect(commandOf(press('r', { altKey: true }), 'linux', true)).toBeNull()
    expect(commandOf(press('e', { ctrlKey: true, shiftKey: true }), 'linux', true)).toBeNull()
  })

  it('are each in the table once, and no two of a group share a key', () => {
    const combinations = shortcuts.flatMap(({ group, keys }) =>
      keys.map((keys) => `${group} ${keys.join('+')}`),
    )
    expect(new Set(combinations).size).toBe(combinations.length)
    expect(new Set(shortcuts.map(({ action }) => action)).size).toBe(shortcuts.length)
  })

  it('are shown as the keyboards of the platform have them', () => {
    expect(keyCap('Mod', 'darwin')).toBe('⌘')
    expect(keyCap('Mod', 'win32')).toBe('Ctrl')
    expect([' ', 'Escape', 'z', 'ArrowUp'].map((key) => keyCap(key, 'linux'))).toEqual([
      'Space',
      'Esc',
      'Z',
      '↑',
    ])
  })
})
