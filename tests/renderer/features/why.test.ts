import { describe, expect, it } from 'vitest'
import { moodInWords } from '../../../renderer/features/playlist/mood-field.tsx'
import { answeredMovies, moviesByKey, whyInWords } from '../../../renderer/features/playlist/why.ts'
import { formatTags } from '../../../renderer/format/tag.ts'
import { type ChosenMovie, withMovie } from '../../../renderer/store/selection-slice.ts'
import { aTrack, someMovies } from '../support/builders.ts'

const movies = moviesByKey(someMovies(4).reduce<readonly ChosenMovie[]>(withMovie, []))

describe('why a track is in the list', () => {
  it('names the three heaviest tags and the film it answers', () => {
    const why = ['dark', 'trip_hop', 'brooding', 'slow'].map((tag, index) => ({
      tag,
      weight: 1 - index / 10,
      movies: ['se7en'],
    }))
    expect(whyInWords(aTrack({ why, answers: 'se7en' }), movies)).toEqual({
      movies: 'Se7en',
      tags: formatTags(['dark', 'trip_hop', 'brooding']),
    })
  })

  it('leaves out what counts against the track', () => {
    const why = [
      { tag: 'dark', weight: 0.5, movies: ['se7en'] },
      { tag: 'cheerful', weight: -0.4, movies: ['se7en'] },
    ]
    expect(whyInWords(aTrack({ why }), movies)).toEqual({ movies: 'Se7en', tags: 'dark' })
  })

  it('names the films by what they carry where none stands out, and counts those past two', () => {
    const why = [
      { tag: 'synth', weight: 0.2, movies: ['se7en', 'blade-runner'] },
      { tag: 'epic', weight: 0.5, movies: ['once-upon-a-time-in-the-west'] },
      { tag: 'rain', weight: 0.3, movies: ['blade-runner'] },
    ]
    const track = aTrack({ why, answers: null })
    expect(answeredMovies(track, movies).map(({ movie }) => movie.title)).toEqual([
      'Once Upon a Time in the West',
      'Blade Runner',
      'Se7en',
    ])
    expect(whyInWords(track, movies)).toEqual({
      movies: 'Once Upon a Time in the West, Blade Runner and 1 more',
      tags: formatTags(['synth', 'epic', 'rain']),
    })
  })

  it('does not name films that are no longer chosen', () => {
    expect(
      whyInWords(aTrack({ answers: 'heat', why: [{ tag: 'dark', weight: 1, movies: ['heat'] }] }), movies),
    ).toEqual({ movies: '', tags: 'dark' })
  })
})

it('tells a mood in words, and does not exaggerate', () => {
  expect(moodInWords('Se7en', -0.6, 0.3)).toBe('Se7en: dark, driving')
  expect(moodInWords('Amélie', 0.7, -0.05)).toBe('Amélie: bright, even')
})
