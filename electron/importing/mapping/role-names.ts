import type { DatasetKind } from '#shared/contract/datasets.ts'
import type { ColumnRole } from '#shared/contract/mapping-roles.ts'

/** A column's name as it is compared: lower case, no accents, words apart ("TrackName(s)" is "track name s"). */
export function foldName(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const words = (text: string) => text.split(',').map((word) => foldName(word))

/** Names that say what a column holds, in the languages that people's files come in; the surer ones first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  title: words(
    `title, movie title, film title, movie name, film name, track name, track title, song title, song name, song, track,
    titel, filmtitel, songtitel, titre, titre du film, titulo, titulo de la pelicula, titolo, tytul, nazov, titul,
    cancion, chanson, morceau, brano, canzone, lied, liedtitel, stück, pelicula, film, movie, name, nombre, nom, nome,
    naam, название, фильм, песня, タイトル, 曲名, トラック名, 标题, 片名, 歌曲, 제목`,
  ),
  originalTitle: words(
    'original title, originaltitel, titre original, titulo original, titolo originale, originele titel',
  ),
  artist: words(
    `artist, artist name, artists, artist names, artist name s, artist s, track artist, band, band name, performer, singer,
    musician, interpret, interpreter, künstler, künstlername, artiste, nom de l artiste, artista, nombre del artista,
    interprete, esecutore, uitvoerder, artiest, wykonawca, исполнитель, アーティスト, アーティスト名, 歌手, 艺术家, 아티스트`,
  ),
  album: words(
    'album, album name, album title, track album name, albumname, albumtitel, アルバム, альбом, 专辑',
  ),
  year: words(
    `year, release year, title year, year released, released, release date, date released, album release date,
    track album release date, released year, premiered, premiere, date, jahr, erscheinungsjahr, annee, annee de sortie,
    date de sortie, ano, anno, jaar, rok, год, 年, 연도`,
  ),
  genres: words(
    `genres, genre, genre s, main genre, listed in, category, categories, gattung, kategorie, kategorien, genero, generos,
    generi, gatunek, жанр, жанры, ジャンル, 类型, 장르`,
  ),
  keywords: words(
    `keywords, keyword, plot keywords, tags, tag, themes, theme, topics, schlagworte, schlagwörter, stichworte, mots cles,
    palabras clave, parole chiave, ключевые слова, キーワード`,
  ),
  tags: words(
    `tags, tag, genres, genre, subgenre, sub genre, playlist genre, playlist subgenre, artist genres, track genre, top genre,
    style, styles, mood, moods, stimmung, genero, generos, generi, gatunek, category, kategorie, labels, жанр, жанры,
    ジャンル, 类型, 장르`,
  ),
  imdbId: words('imdb id, imdb, imdb title id, tconst, const, imdb link, imdb url, movie imdb link'),
  tmdbId: words('tmdb id, tmdb, themoviedb id'),
  spotifyId: words(
    'spotify id, spotify uri, spotify url, spotify link, spotify track id, spotify, track uri, uri, track url',
  ),
  id: words('id, movie id, film id, track id, song id, show id, identifier, item id, number, nr, isrc, code'),
  duration: words(
    `duration, duration ms, duration s, track duration ms, length, length ms, song length, track length, runtime, time, dauer,
    länge, duree, duracion, durata, duur, длительность`,
  ),
  valence: words('valence, positivity, positiveness, happiness, valenz'),
  energy: words('energy, arousal, intensity, energie, energia'),
  popularity: words(
    `popularity, votes, num votes, vote count, number of votes, num voted users, ratings count, plays, play count, playcount,
    scrobbles, listens, listeners, streams, views, beliebtheit, popularité, popularidad, track popularity`,
  ),
  language: words('language, original language, lang, sprache, langue, idioma, lingua, taal, язык'),
}

/** How surely a column of this name holds something, 0..1: less the further down its name stands in the list. */
export function nameFits(folded: string, role: ColumnRole): number {
  const place = NAMES[role].indexOf(folded)
  return place === -1 ? 0 : 1 - (0.5 * place) / NAMES[role].length
}

const HINTS: Readonly<Record<DatasetKind, RegExp>> = {
  movies:
    /\b(?:movies?|films?|filmtitel|directors?|regie|regisseur|imdb|tmdb|plot|cast|actors?|runtime|studio|box office|keywords|mpaa|pelicula)\b/,
  tracks:
    /\b(?:tracks?|songs?|artists?|artista|artiste|interpret|kunstler|albums?|band|spotify|isrc|bpm|tempo|valence|danceability|acousticness|playlist|scrobbles|lied|chanson|cancion)\b/,
}

/** Whether a column's name is one that tables of this kind have. */
export function hintsAt(folded: string, kind: DatasetKind): boolean {
  return HINTS[kind].test(folded) || (kind === 'tracks' && nameFits(folded, 'artist') > 0)
}
