import './playlist-notice.css'
import type { Recommendation } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ImportMenu } from '../importing/import-menu.tsx'

/** Why the list is empty or short, and what helps. */
export function PlaylistNotice({ recommendation }: { readonly recommendation: Recommendation }) {
  const limit = useApp((state) => state.options.limit)
  const openDialog = useApp((state) => state.openDialog)

  switch (recommendation.notice) {
    case 'no-tracks':
      return (
        <EmptyState title={strings.playlist.noTracks} text={strings.playlist.noTracksText}>
          <ImportMenu look="button-plain" />
          <Button onClick={() => openDialog({ kind: 'datasets' })}>{strings.datasets.open}</Button>
        </EmptyState>
      )
    case 'no-common-ground':
    case 'no-movies':
      return <EmptyState title={strings.playlist.noCommonGround} text={strings.playlist.noCommonGroundText} />
    case 'short':
      return <p className="playlist-notice">{strings.playlist.short(recommendation.tracks.length, limit)}</p>
    case null:
      return null
  }
}
