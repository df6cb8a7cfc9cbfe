import {
  type Command,
  type CommandContext,
  choiceOption,
  numberOption,
  type Opened,
  wrongUse,
} from './command.ts'
import { table } from './table.ts'

const DEFAULT_LIMIT = 20

function searchMovies(
  { json, print }: CommandContext,
  { service }: Opened,
  text: string,
  limit: number,
): void {
  const movies = service.searchMovies(text, limit).map(({ film, score }) => {
    const { key, externalId, title, year, genres } = film
    return { id: key, externalId, title, year, genres, score }
  })
  if (json) print(JSON.stringify(movies))
  else {
    const rows = movies.map((one) => [one.id, one.title, one.year ?? '', one.genres.join(', ')])
    print(table(['id', 'title', 'year', 'genres'], rows))
  }
}

function searchTracks(
  { json, print }: CommandContext,
  { library, service }: Opened,
  text: string,
  limit: number,
): void {
  const engine = library.engine()
  const tracks = service.searchTracks(text, limit).map(({ set, row, score }) => {
    const place = { datasetId: set.datasetId, rowId: row.id }
    const { externalId, title, artist } = row
    return {
      id: engine.trackKeyOf(place) ?? '',
      externalId,
      title,
      artist,
      tags: engine.tagsOf(place),
      score,
    }
  })
  if (json) print(JSON.stringify(tracks))
  else {
    const rows = tracks.map((one) => [one.id, one.title, one.artist, one.tags.join(', ')])
    print(table(['id', 'title', 'artist', 'tags'], rows))
  }
}

/** `search`: what the search box finds. */
export const searchCommand: Command = {
  usage: 'search TEXT [--kind movies|tracks] [--limit N]',
  summary: 'search films or tracks',
  options: { kind: { type: 'string' }, limit: { type: 'string' } },
  async run(context) {
    const text = context.positionals.join(' ')
    if (text.trim() === '') throw wrongUse('search needs a text.')
    const limit = numberOption(context.values, 'limit') ?? DEFAULT_LIMIT
    if (!Number.isInteger(limit) || limit < 1) throw wrongUse('--limit takes a whole number from 1 on.')
    const kind = choiceOption(context.values, 'kind', ['movies', 'tracks'], 'movies')
    const opened = await context.open()
    if (kind === 'movies') searchMovies(context, opened, text, limit)
    else searchTracks(context, opened, text, limit)
    return 0
  },
}
