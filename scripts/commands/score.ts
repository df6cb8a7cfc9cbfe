import { recommendationMethodSchema } from '#shared/contract/recommendations.ts'
import { type Command, choiceOption, textOption, wrongUse } from './command.ts'
import { atLine, readLines, readProfiles } from './profiles.ts'

/** `score`: relevance of named tracks for each profile, before any re-ranking. */
export const scoreCommand: Command = {
  usage: 'score --profiles PROFILES.jsonl --tracks IDS.txt [--method blend|classic]',
  summary: 'score tracks for films, one JSON line a profile',
  options: { profiles: { type: 'string' }, tracks: { type: 'string' }, method: { type: 'string' } },
  async run({ open, values, positionals, print, warn }) {
    const profilesPath = textOption(values, 'profiles')
    const tracksPath = textOption(values, 'tracks')
    if (profilesPath === null || tracksPath === null || positionals.length > 0) {
      throw wrongUse('score needs --profiles and --tracks.')
    }
    const method = choiceOption(values, 'method', recommendationMethodSchema.options, 'blend')
    const { service } = await open()
    const tracks = service.findTracks(readLines(tracksPath).map(({ text }) => text))
    const profiles = readProfiles(profilesPath).map(({ movies, line }) => ({
      movies,
      keys: atLine(profilesPath, line, () => movies.map((movie) => service.resolveMovie(String(movie)).key)),
    }))
    const missing = tracks.filter((track) => track === null).length
    if (missing > 0)
      warn(`${missing} of ${tracks.length} tracks are in no active data set; their score is null.`)
    for (const { movies, keys } of profiles) {
      print(JSON.stringify({ movies, scores: service.scoreTracks(keys, tracks, method) }))
    }
    return 0
  },
}
