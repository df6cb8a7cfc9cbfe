/** The recommender's public surface. It is pure: no Electron, no SQLite, no file system. */
export { createEngine, type Engine, type EngineResult } from './engine.ts'
export { decodeTrackIndex, encodeTrackIndex } from './index/codec.ts'
export type { TrackPlace } from './index/joined-index.ts'
export { createTrackIndexBuilder, type TrackFacts, type TrackIndex } from './index/track-index.ts'
export type { MovieFacts } from './profile/movie-features.ts'
export { loadSemantics, type Semantics } from './semantics/semantics.ts'
