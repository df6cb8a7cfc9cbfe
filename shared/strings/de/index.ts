import type { Strings } from '../strings.ts'
import { about } from './about.ts'
import { app } from './app.ts'
import { commands } from './commands.ts'
import { datasets } from './datasets.ts'
import { dials } from './dials.ts'
import { errors } from './errors.ts'
import { explain } from './explain.ts'
import { exporting } from './exporting.ts'
import { feedback } from './feedback.ts'
import { formats } from './formats.ts'
import { genres } from './genres.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { mapping } from './mapping.ts'
import { movies } from './movies.ts'
import { notices } from './notices.ts'
import { playlist } from './playlist.ts'
import { posters } from './posters.ts'
import { refusals } from './refusals.ts'
import { rejections } from './rejections.ts'
import { saved } from './saved.ts'
import { selection } from './selection.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { shortcuts } from './shortcuts.ts'
import { tags } from './tags.ts'
import { taste } from './taste.ts'
import { time } from './time.ts'
import { tracks } from './tracks.ts'
import { upkeep } from './upkeep.ts'

/** German. Sentence case, short and plain; nobody is addressed, so neither "du" nor "Sie". */
export const german: Strings = {
  app,
  about,
  time,
  movies,
  posters,
  selection,
  playlist,
  refusals,
  rejections,
  saved,
  exporting,
  tags,
  taste,
  dials,
  tracks,
  upkeep,
  importing,
  commands,
  mapping,
  datasets,
  settings,
  shell,
  shortcuts,
  notices,
  formats,
  genres,
  history,
  feedback,
  explain,
  errors,
}
