import { readFile } from 'node:fs/promises'
import { release } from 'node:os'
import { join } from 'node:path'
import { app, clipboard } from 'electron'
import type { Handlers } from '#shared/contract/index.ts'
import { diagnosticText } from '../app/diagnostics.ts'
import type { ShellServices } from './shell.ts'

function runtimeName(): string {
  const { electron, chrome, node } = process.versions
  return electron ? `Electron ${electron} · Chromium ${chrome} · Node ${node}` : `Node ${node} · Chromium`
}

const platformName = () => `${process.platform} ${process.arch}`

type AboutHandlers = Handlers<'shell.about' | 'shell.licences' | 'shell.copyDiagnostics'>

/** What the app tells about itself. */
export function aboutHandlers({ library, dataFolder, resourcesFolder, log }: ShellServices): AboutHandlers {
  return {
    'shell.about': () => ({
      version: app.getVersion(),
      platform: platformName(),
      runtime: runtimeName(),
      dataFolder,
    }),
    'shell.licences': async () => ({
      text: await readFile(join(resourcesFolder, 'licences', 'THIRD-PARTY.md'), 'utf8'),
    }),
    'shell.copyDiagnostics': async () => {
      const datasets = await library.call('datasets.list', {}).catch(() => null)
      const text = diagnosticText({
        version: app.getVersion(),
        runtime: runtimeName(),
        platform: `${platformName()}, ${release()}`,
        languages: app.getPreferredSystemLanguages(),
        datasets,
        logPath: log.path,
        lastLines: log.recent,
      })
      await clipboard.writeText(text)
      return {}
    },
  }
}
