import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/bricolage-grotesque/standard.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createClient } from './client.ts'
import { SurroundingsProvider } from './context.tsx'
import { startOf } from './start.ts'
import { createAppStore } from './store/app-store.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element "root" for the window to live in.')

document.documentElement.dataset.platform = window.crosstune.platform

const store = createAppStore()
store.setState(startOf(window.location.search, store.getState().settings))

createRoot(root).render(
  <StrictMode>
    <SurroundingsProvider client={createClient(window.crosstune)} store={store}>
      <App />
    </SurroundingsProvider>
  </StrictMode>,
)
