import type { TrackList } from '#shared/contract/playlists.ts'
import { catalogues } from '#shared/strings/index.ts'
import { spotifyUrl } from '../links.ts'
import { reasonsOf } from '../reasons.ts'
import type { Rendering } from './index.ts'

/** A text that stays on its line. */
function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** A playlist to be read or sent: "1. Artist – Title" under its name. */
export function plainText({ title, tracks }: TrackList): string {
  const entries = tracks.map((track, index) => `${index + 1}. ${line(track.artist)} – ${line(track.title)}`)
  return [line(title), '', ...entries, ''].join('\n')
}

/** Tracks as lines that people and other programs read: "Massive Attack - Angel". */
export function trackLines({ tracks }: Pick<TrackList, 'tracks'>): string {
  return tracks.map(({ artist, title }) => `${line(artist)} - ${line(title)}`).join('\n')
}

/** Text within a cell of a Markdown table, with nothing in it that Markdown would read as a sign. */
function escapeMarkdown(text: string): string {
  return line(text).replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
}

/** A playlist as a Markdown document: its films, and a table of tracks with links. */
export function markdown(list: TrackList, { language }: Rendering): string {
  const reasons = reasonsOf(list, language)
  const films = list.movies.map(({ title, year }) =>
    escapeMarkdown(year === null ? title : `${title} (${year})`),
  )
  const rows = list.tracks.map((track, index) =>
    [
      String(index + 1),
      `[${escapeMarkdown(track.title)}](${spotifyUrl(track).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`,
      escapeMarkdown(track.artist),
      escapeMarkdown(track.album ?? ''),
      escapeMarkdown(reasons(track)),
    ].join(' | '),
  )
  return [
    `# ${escapeMarkdown(list.title)}`,
    '',
    ...(films.length === 0 ? [] : [films.join(' · '), '']),
    `| # | ${catalogues[language].exporting.heads.join(' | ')} |`,
    '| --: | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}
