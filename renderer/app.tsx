import './app.css'
import { Database, Keyboard, ListMusic, Settings } from 'lucide-react'
import type { ReactNode } from 'react'
import { useApp } from './context.tsx'
import { CommandPalette } from './features/commands/command-palette.tsx'
import { DatasetsDialog } from './features/datasets/datasets-dialog.tsx'
import { useDatasets } from './features/datasets/use-datasets.ts'
import { ExportDialog } from './features/exporting/export-dialog.tsx'
import { FeedbackDialog } from './features/feedback/feedback-dialog.tsx'
import { DropOverlay } from './features/importing/drop-overlay.tsx'
import { ImportCards } from './features/importing/import-cards.tsx'
import { ImportMenu } from './features/importing/import-menu.tsx'
import { ImportReportDialog } from './features/importing/import-report-dialog.tsx'
import { MappingDialog } from './features/importing/mapping/mapping-dialog.tsx'
import { useOpenedFiles } from './features/importing/use-opened-files.ts'
import { FilterBar } from './features/movies/filter-bar.tsx'
import { MoviesView } from './features/movies/movies-view.tsx'
import { SearchBox } from './features/movies/search-box.tsx'
import { Toasts } from './features/notices/toasts.tsx'
import { useUpkeep } from './features/notices/use-upkeep.ts'
import { PlaylistPanel } from './features/playlist/playlist-panel.tsx'
import { MovieDialog } from './features/posters/movie-dialog.tsx'
import { usePosters } from './features/posters/use-posters.ts'
import { PlaylistsView } from './features/saved/playlists-view.tsx'
import { useAutosave } from './features/saved/use-autosave.ts'
import { Tray } from './features/selection/tray.tsx'
import { AboutDialog } from './features/settings/about-dialog.tsx'
import { LicencesDialog } from './features/settings/licences-dialog.tsx'
import { SettingsDialog } from './features/settings/settings-dialog.tsx'
import { useAppearance } from './features/settings/use-appearance.ts'
import { useSession } from './features/settings/use-session.ts'
import { ShortcutsDialog } from './features/shortcuts/shortcuts-dialog.tsx'
import { useShortcuts } from './features/shortcuts/use-shortcuts.ts'
import { causeOf } from './problem-text.ts'
import { strings } from './strings/index.ts'
import { Button, IconButton } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { useMedia } from './ui/use-media.ts'

/** In a window narrower than this, the playlist is a sheet that slides over the wall; in rem of the text size set. */
const sheetBelow = 67.5
/** In a window lower than this there is no room for margins; in rem too. */
const lowBelow = 32.5

/** The whole window. */
export function App() {
  useAppearance()
  useSession()
  useDatasets()
  useUpkeep()
  usePosters()
  useAutosave()
  useShortcuts()
  useOpenedFiles()
  const rem = 0.16 * useApp((state) => state.settings.textSize)
  const sheet = useMedia(`(max-width: ${Math.ceil(sheetBelow * rem) - 1}px)`)
  const low = useMedia(`(max-height: ${Math.ceil(lowBelow * rem)}px)`)
  const inSight = useApp((state) => state.playlistInSight)
  const showPlaylist = useApp((state) => state.showPlaylist)
  const keptInSight = useApp((state) => state.playlistsInSight)
  const behindSheet = sheet && inSight

  return (
    <div className="app" data-sheet={sheet || undefined} data-low={low || undefined}>
      <div className="wall" inert={behindSheet || keptInSight}>
        <header className="app-head">
          <h1 className="logo">
            Cross<span>Tune</span>
          </h1>
          <SearchBox />
          <HeadActions />
        </header>
        <main className="wall-main" aria-label={strings.movies.region}>
          <FilterBar />
          <div className="wall-grid">
            <Guarded>
              <MoviesView />
            </Guarded>
          </div>
          <Tray sheet={sheet} />
        </main>
      </div>
      {keptInSight ? (
        <div className="over-wall" inert={behindSheet}>
          <Guarded>
            <PlaylistsView />
          </Guarded>
        </div>
      ) : null}
      {behindSheet ? (
        <div className="sheet-scrim" aria-hidden="true" onPointerDown={() => showPlaylist(false)} />
      ) : null}
      <Guarded>
        <PlaylistPanel sheet={sheet} />
      </Guarded>
      <ImportCards />
      <OpenDialog />
      <DropOverlay />
    </div>
  )
}

/** A part that may break without taking the window with it. */
function Guarded({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <div className="broken-part">
          <EmptyState role="alert" title={strings.errors.crashed} text={causeOf(error)}>
            <Button onClick={retry}>{strings.app.retry}</Button>
          </EmptyState>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

function HeadActions() {
  const openDialog = useApp((state) => state.openDialog)
  const showPlaylists = useApp((state) => state.showPlaylists)
  return (
    <nav className="head-actions">
      <Button look="quiet" onClick={() => showPlaylists(true)}>
        <ListMusic aria-hidden="true" />
        <span className="label">{strings.saved.open}</span>
      </Button>
      <ImportMenu look="button-quiet" />
      <Button look="quiet" onClick={() => openDialog({ kind: 'datasets' })}>
        <Database aria-hidden="true" />
        <span className="label">{strings.datasets.open}</span>
      </Button>
      <IconButton label={strings.shortcuts.open} onClick={() => openDialog({ kind: 'shortcuts' })}>
        <Keyboard />
      </IconButton>
      <IconButton label={strings.settings.open} onClick={() => openDialog({ kind: 'settings' })}>
        <Settings />
      </IconButton>
    </nav>
  )
}

/** The open dialog, or the messages that would else stand behind it. */
function OpenDialog() {
  const dialog = useApp((state) => state.dialog)
  switch (dialog?.kind) {
    case 'settings':
      return <SettingsDialog />
    case 'movie':
      return <MovieDialog movie={dialog.movie} />
    case 'datasets':
      return <DatasetsDialog />
    case 'feedback':
      return <FeedbackDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'commands':
      return <CommandPalette />
    case 'about':
      return <AboutDialog />
    case 'licences':
      return <LicencesDialog />
    case 'import-report':
      return <ImportReportDialog ended={dialog.ended} />
    case 'export':
      return <ExportDialog list={dialog.list} />
    case 'mapping':
      return <MappingDialog tables={dialog.tables} at={dialog.at} />
    case undefined:
      return <Toasts />
  }
}
