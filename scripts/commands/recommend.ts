import type { z } from 'zod'
import { isNamedTerm } from '#shared/contract/named-terms.ts'
import {
  type RecommendationRequest,
  recommendationMethodSchema,
  recommendationRequestSchema,
  trackOrderSchema,
} from '#shared/contract/recommendations.ts'
import type { MadePlaylist } from '../../electron/library/recommendations.ts'
import type { LibraryService } from '../../electron/library/service.ts'
import { exportFormatOf } from '../../electron/playlists/formats/index.ts'
import { spotifyUrl } from '../../electron/playlists/links.ts'
import {
  type Command,
  type CommandContext,
  choiceOption,
  numberOption,
  type OptionValues,
  textOption,
  textOptions,
  wrongUse,
} from './command.ts'
import { atLine, type Profile, readProfiles } from './profiles.ts'
import { table } from './table.ts'

/** How many terms of a score the table for people names. */
const SHOWN_TERMS = 3

function toJson({ movies, recommendation }: MadePlaylist): string {
  const { taste, tracks, milliseconds } = recommendation
  return JSON.stringify({
    movies: movies.map(({ key, title, year }) => ({ id: key, title, year })),
    profile: { tags: taste.tags.map(({ tag, weight }) => ({ tag, weight })) },
    tracks: tracks.map((track, index) => ({
      rank: index + 1,
      id: track.key,
      externalId: track.externalId,
      title: track.title,
      artist: track.artist,
      tags: track.tags,
      score: track.score,
      why: track.why,
      spotifyUrl: spotifyUrl(track),
    })),
    milliseconds,
  })
}

function toText({ movies, recommendation }: MadePlaylist): string {
  const { taste, tracks, milliseconds } = recommendation
  const names = movies.map(({ title, year }) => (year === null ? title : `${title} (${year})`))
  const rows = tracks.map((track, index) => [
    index + 1,
    track.title,
    track.artist,
    `${Math.round(track.match * 100)} %`,
    track.why
      .filter((term) => term.weight > 0 && !isNamedTerm(term.tag))
      .slice(0, SHOWN_TERMS)
      .map((term) => term.tag)
      .join(', '),
  ])
  return [
    `${taste.titles.en}: ${tracks.length} tracks for ${names.join(', ')}`,
    '',
    table(['', 'title', 'artist', 'match', 'why'], rows),
    '',
    `${recommendation.searched} tracks searched in ${milliseconds.toFixed(1)} ms`,
  ].join('\n')
}

/** What the options say about every playlist of this run. Throws 'bad-request' where they cannot be. */
function optionsOf(values: OptionValues): Omit<RecommendationRequest, 'movies'> {
  const limit = numberOption(values, 'limit')
  const diversity = numberOption(values, 'diversity')
  return checked({
    movies: [],
    seed: numberOption(values, 'seed'),
    method: choiceOption(values, 'method', recommendationMethodSchema.options, 'blend'),
    order: choiceOption(values, 'order', trackOrderSchema.options, 'match'),
    ...(limit === null ? {} : { limit }),
    ...(diversity === null ? {} : { diversity }),
  })
}

function checked(input: z.input<typeof recommendationRequestSchema>): RecommendationRequest {
  const request = recommendationRequestSchema.safeParse(input)
  if (request.success) return request.data
  throw wrongUse(request.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
}

function requestOf(
  service: LibraryService,
  options: Omit<RecommendationRequest, 'movies'>,
  { movies, limit, seed }: Profile,
): RecommendationRequest {
  return checked({
    ...options,
    movies: movies.map((movie) => service.resolveMovie(String(movie)).key),
    limit: limit ?? options.limit,
    seed: seed ?? options.seed,
  })
}

async function runBatch({ open, values, print }: CommandContext, path: string): Promise<void> {
  const options = optionsOf(values)
  const profiles = readProfiles(path)
  const { service } = await open()
  const requests = profiles.map((profile) =>
    atLine(path, profile.line, () => requestOf(service, options, profile)),
  )
  for (const request of requests) print(toJson(service.makePlaylist(request)))
}

/** `recommend`: the playlist for films, or with --batch for one profile after the other. */
export const recommendCommand: Command = {
  usage:
    'recommend --movie M... [--limit N] [--seed S] [--method blend|classic] [--diversity 0..1] [--order match|arc|smooth] [--out FILE [--bom]] | --batch PROFILES.jsonl',
  summary: 'make a playlist for films',
  options: {
    movie: { type: 'string', multiple: true, short: 'm' },
    limit: { type: 'string' },
    seed: { type: 'string' },
    method: { type: 'string' },
    diversity: { type: 'string' },
    order: { type: 'string' },
    out: { type: 'string' },
    bom: { type: 'boolean' },
    batch: { type: 'string' },
  },
  async run(context) {
    const { values, positionals, json, print } = context
    const movies = textOptions(values, 'movie')
    const batch = textOption(values, 'batch')
    const out = textOption(values, 'out')
    if (positionals.length > 0) throw wrongUse(`Name films with --movie: --movie "${positionals.join(' ')}".`)
    if (batch !== null) {
      if (movies.length > 0 || out !== null) throw wrongUse('--batch goes with neither --movie nor --out.')
      await runBatch(context, batch)
      return 0
    }
    if (movies.length === 0) throw wrongUse('recommend needs at least one --movie, or --batch.')
    const format = out === null ? null : exportFormatOf(out)
    const bom = values.bom === true
    if (bom && out === null) throw wrongUse('--bom goes with --out.')
    const options = optionsOf(values)
    const { service } = await context.open()
    const playlist = service.makePlaylist(requestOf(service, options, { movies }))
    if (out !== null && format !== null) {
      const { movies: films, recommendation } = playlist
      const list = { title: recommendation.taste.titles.en, movies: films, tracks: recommendation.tracks }
      service.exportPlaylist({ list, format, bom, language: 'en', path: out })
    }
    print(json ? toJson(playlist) : toText(playlist))
    return 0
  },
}
