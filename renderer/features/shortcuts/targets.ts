/** Ids of the places that shortcuts lead to. */
export const searchInputId = 'search-movies'
export const playlistTitleId = 'playlist-title'
export const movieGridId = 'movie-grid'
