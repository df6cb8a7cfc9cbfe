import { Bookmark, BookmarkCheck } from 'lucide-react'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
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
      <IconButton label={strings.saved.save} title={strings.saved.saveTitle} onClick={() => void save()}>
        <Bookmark />
      </IconButton>
    )
  }
  return (
    <IconButton
      className="list-saved"
      label={strings.saved.following}
      title={strings.saved.followingTitle(open.title)}
      onClick={() => {
        showPlaylists(true)
        showPlaylist(false)
        showKept(open.id)
      }}
    >
      <BookmarkCheck />
    </IconButton>
  )
}
