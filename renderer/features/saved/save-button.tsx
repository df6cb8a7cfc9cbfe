import { Bookmark, BookmarkCheck } from 'lucide-react'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { useWorkingList } from './use-working-list.ts'

/** Saves the playlist in sight; once it is saved, says so and leads to it. */
export function SaveButton() {
  const open = useApp((state) => state.openPlaylist)
  const showPlaylists = useApp((state) => state.showPlaylists)
  const showPlaylist = useApp((state) => state.showPlaylist)
  const showKept = useApp((state) => state.showKept)
  const { save } = useWorkingList()

  if (open === null) {
    return (
      <Button look="quiet" title={strings.saved.saveTitle} onClick={() => void save()}>
        <Bookmark />
        {strings.saved.save}
      </Button>
    )
  }
  return (
    <Button
      look="quiet"
      className="list-saved"
      title={strings.saved.followingTitle(open.title)}
      onClick={() => {
        showPlaylists(true)
        showPlaylist(false)
        showKept(open.id)
      }}
    >
      <BookmarkCheck />
      {strings.saved.following}
    </Button>
  )
}
