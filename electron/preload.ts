import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { CrossTuneApi, Platform } from '#shared/contract/api.ts'
import { channelOf } from '#shared/contract/channels.ts'

function platform(): Platform {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}

const api: CrossTuneApi = {
  async call(name, input) {
    if (CONTRACT_NAMES.routes.includes(name)) return ipcRenderer.invoke(channelOf(name), input)
    return { ok: false, error: { code: 'bad-request', message: `The contract has no route ${name}.` } }
  },
  on(event, listener) {
    if (!CONTRACT_NAMES.events.includes(event)) throw new TypeError(`The contract has no event ${event}.`)
    // The page gets the payload alone: the event would hand it a way to send.
    const receive = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void =>
      listener(payload)
    ipcRenderer.on(channelOf(event), receive)
    return () => {
      ipcRenderer.removeListener(channelOf(event), receive)
    }
  },
  pathForFile: (file) => webUtils.getPathForFile(file),
  platform: platform(),
}

contextBridge.exposeInMainWorld('crosstune', api)
