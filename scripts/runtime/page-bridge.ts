/** What the page's side is told when it is set up. */
export interface BridgeSettings {
  /** Name of the function that Playwright puts on the window to reach Node. */
  readonly binding: string
  /** Name of the hook through which Node reaches this side. */
  readonly hook: string
  /** Where files that were dropped or chosen are put, and how that platform joins paths. */
  readonly dropFolder: string
  readonly separator: string
  readonly platform: string
}

/** What Node can ask of the page's side. */
export interface BridgeHook {
  /** Hands a message of `webContents.send` to the listeners. */
  receive(channel: string, inputs: unknown[]): void
  /** Asks for files by the browser's own chooser; gives their paths on Node's side, none where it was closed. */
  choose(what: { readonly folder: boolean; readonly several: boolean }): Promise<string[]>
}

/** A preload script as CommonJS has it. */
type Preload = (require: (name: string) => object, module: object, exports: object, process: object) => void

/**
 * The page's side of the stand-in: the `electron` module that a preload script sees. It is sent to Chromium as text
 * and runs there before the page's own scripts, so it uses nothing from outside itself.
 */
export function installBridge(settings: BridgeSettings, preload: Preload): void {
  if (window !== window.top) return
  const binding: unknown = Reflect.get(window, settings.binding)
  if (typeof binding !== 'function') return
  const send = async (message: object): Promise<unknown> => binding(message)
  Reflect.deleteProperty(window, settings.binding)

  /** Files on their way to Node, by the path they get there. */
  const underway = new Map<string, Promise<void>>()
  const chunkSize = 4 * 1024 * 1024

  const readBase64 = (blob: Blob): Promise<string> =>
    new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.onerror = () => reject(reader.error)
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
      reader.readAsDataURL(blob)
    })

  const upload = async (file: File, path: string): Promise<void> => {
    for (let start = 0; start === 0 || start < file.size; start += chunkSize) {
      const base64 = await readBase64(file.slice(start, start + chunkSize))
      await send({ kind: 'upload', path, base64 })
    }
  }

  // By their facts: Chromium does not give pages the classes of these.
  const isFolder = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry =>
    entry?.isDirectory === true
  const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

  const uploadFolder = async (folder: FileSystemDirectoryEntry, path: string): Promise<void> => {
    const reader = folder.createReader()
    for (;;) {
      const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      )
      if (entries.length === 0) return
      for (const entry of entries) {
        const target = path + settings.separator + entry.name
        if (isFolder(entry)) await uploadFolder(entry, target)
        if (isFile(entry)) {
          await upload(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), target)
        }
      }
    }
  }

  const newPath = (name: string): string =>
    [settings.dropFolder, crypto.randomUUID(), name].join(settings.separator)

  /** The folders of the last drop: a dropped folder's File says nothing of what is in it. */
  let folders: FileSystemDirectoryEntry[] = []
  const paths = new WeakMap<File, string>()
  addEventListener(
    'drop',
    (event) => {
      const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry())
      folders = entries.filter(isFolder)
    },
    { capture: true },
  )

  const getPathForFile = (file: File): string => {
    const known = paths.get(file)
    if (known !== undefined) return known
    const path = newPath(file.name)
    paths.set(file, path)
    const folder = folders.find((entry) => entry.name === file.name)
    const done = folder ? uploadFolder(folder, path) : upload(file, path)
    // A failed upload is told by the call that names its path.
    done.catch(() => {})
    underway.set(path, done)
    return path
  }

  const invoke = async (channel: string, ...inputs: unknown[]): Promise<unknown> => {
    const cloned = structuredClone(inputs)
    const text = JSON.stringify(cloned)
    for (const [path, done] of underway) {
      if (!text.includes(JSON.stringify(path))) continue
      await done
      underway.delete(path)
    }
    const reply = await send({ kind: 'invoke', channel, inputs: cloned })
    if (typeof reply !== 'object' || reply === null) throw new Error(`There is no reply to ${channel}.`)
    return 'json' in reply ? JSON.parse(String(reply.json)) : Reflect.get(reply, 'value')
  }

  type Listener = (event: object, ...inputs: unknown[]) => void
  const listeners = new Map<string, Set<Listener>>()
  const listenersOf = (channel: string): Set<Listener> => {
    const known = listeners.get(channel) ?? new Set()
    listeners.set(channel, known)
    return known
  }

  const choose: BridgeHook['choose'] = ({ folder, several }) =>
    new Promise((resolve, reject) => {
      const input = document.createElement('input')
      input.type = 'file'
      input.multiple = several
      input.webkitdirectory = folder
      input.addEventListener('cancel', () => resolve([]))
      input.addEventListener('change', async () => {
        try {
          const root = newPath('')
          const files = [...(input.files ?? [])]
          const names = files.map((file) =>
            (file.webkitRelativePath || file.name).replaceAll('/', settings.separator),
          )
          for (const [index, file] of files.entries()) await upload(file, root + (names[index] ?? file.name))
          const tops = new Set(names.map((name) => (folder ? name.split(settings.separator)[0] : name)))
          resolve([...tops].map((name) => root + name))
        } catch (error) {
          reject(error)
        }
      })
      input.click()
    })

  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: object): void {
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true })
      },
    },
    ipcRenderer: {
      invoke,
      on: (channel: string, listener: Listener) => void listenersOf(channel).add(listener),
      removeListener: (channel: string, listener: Listener) => void listenersOf(channel).delete(listener),
    },
    webUtils: { getPathForFile },
  }

  const hook: BridgeHook = {
    receive(channel, inputs) {
      for (const listener of listenersOf(channel)) listener({}, ...inputs)
    },
    choose,
  }
  Object.defineProperty(window, settings.hook, { value: hook })

  const tellBounds = (): void => {
    const { screenX: x, screenY: y, outerWidth: width, outerHeight: height } = window
    const maximized = width >= screen.availWidth && height >= screen.availHeight
    send({ kind: 'bounds', bounds: { x, y, width, height }, maximized }).catch(() => {})
  }
  addEventListener('resize', tellBounds)
  addEventListener('blur', tellBounds)

  const require = (name: string): object => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`)
    return electron
  }
  const module = { exports: {} }
  preload(require, module, module.exports, { platform: settings.platform })
}

/** The bridge and a preload script as one script for `addInitScript`. */
export function bridgeScript(settings: BridgeSettings, preload: string): string {
  const wrapped = `function (require, module, exports, process) {\n${preload}\n}`
  return `(${installBridge.toString()})(${JSON.stringify(settings)}, ${wrapped})`
}
