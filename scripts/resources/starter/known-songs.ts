import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { searchText } from '../../../electron/library/search/fold.ts'

/** Artists and their titles as the real data spell them, under keys that forgive spelling. */
export type KnownSongs = ReadonlyMap<string, ReadonlySet<string>>

/** Where songs stand in the real data, and in which columns. */
const SONG_FILES: readonly { file: string; artist: string; title: string }[] = [
  { file: 'lastfm/lastfm-tracks.csv', artist: 'artist', title: 'name' },
  { file: 'genius/genius_metadata.csv', artist: 'Artist', title: 'SongTitle' },
  { file: 'spotify/spotify_songs.csv', artist: 'track_artist', title: 'track_name' },
  { file: 'spotify/data_moods.csv', artist: 'artist', title: 'name' },
  { file: 'deezer-mood/train.csv', artist: 'artist_name', title: 'track_name' },
  { file: 'deezer-mood/test.csv', artist: 'artist_name', title: 'track_name' },
  { file: 'deezer-mood/validation.csv', artist: 'artist_name', title: 'track_name' },
]

const ARTIST_FILE = 'lastfm/hetrec2011-lastfm-2k/artists.dat'

const recordsSchema = z.array(z.record(z.string(), z.string()))

/** An artist without leading article and blanks: "The B-52's" = "B 52s", "M.I.A." = "MIA". */
function artistKey(artist: string): string {
  return searchText(artist)
    .replace(/^the (?=.)/, '')
    .replaceAll(' ', '')
}

/** The artists that a credit names, itself first: "Robert Plant & Alison Krauss" names three. */
export function artistKeys(artist: string): string[] {
  const parts = artist.split(
    /\s+(?:&|and|with|feat\.?|featuring|ft\.|vs\.?|x|y|et|e|und)\s+|,\s*|\s*[/;]\s*/i,
  )
  return [...new Set([artist, ...parts].map(artistKey))].filter((key) => key !== '')
}

/** A title in the spellings that catalogues give it: whole, without brackets, without what follows a dash. */
export function titleKeys(title: string): string[] {
  const whole = title.replace(/\s+(?:feat\.?|featuring|ft\.)\s.*$/i, '')
  const bare = whole.replace(/[([][^)\]]*[)\]]/g, ' ')
  const spellings = [whole, bare, bare.replace(/\s[-–—]\s.*$/, ''), whole.replace(/\s*[/:].*$/, '')]
  return [...new Set(spellings.map((spelling) => searchText(spelling).replaceAll(' ', '')))].filter(
    (key) => key !== '',
  )
}

function addSong(songs: Map<string, Set<string>>, artist: string, title: string | null): void {
  for (const key of artistKeys(artist)) {
    const titles = songs.get(key) ?? new Set()
    songs.set(key, titles)
    if (title !== null) for (const spelling of titleKeys(title)) titles.add(spelling)
  }
}

/** All songs and artists of the real data in this folder. Throws where a file is not there. */
export function readKnownSongs(dataFolder: string): KnownSongs {
  const songs = new Map<string, Set<string>>()
  for (const { file, artist, title } of SONG_FILES) {
    const records: unknown = parse(readFileSync(join(dataFolder, file)), { columns: true, bom: true })
    for (const record of recordsSchema.parse(records)) {
      addSong(songs, record[artist] ?? '', record[title] ?? '')
    }
  }
  for (const line of readFileSync(join(dataFolder, ARTIST_FILE), 'utf8').split(/\r?\n/).slice(1)) {
    addSong(songs, line.split('\t')[1] ?? '', null)
  }
  return songs
}
