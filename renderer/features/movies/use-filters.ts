import { useMemo } from 'react'
import { useApp, useLanguage } from '../../context.tsx'
import { datasetName } from '../../format/dataset-name.ts'
import { genreName } from '../../format/genre.ts'
import { strings } from '../../strings/index.ts'

export interface Filter {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly pressed: boolean
  readonly onToggle: () => void
}

/**
 * The filters there are: all genres, decades and data sets, those in use, and the ones worth offering, most films
 * first. A single data set is no choice, so it is none.
 */
export function useFilters() {
  const facets = useApp((state) => state.facets)
  const chosenGenres = useApp((state) => state.query.genres)
  const chosenDecades = useApp((state) => state.query.decades)
  const chosenDatasets = useApp((state) => state.query.datasets)
  const known = useApp((state) => state.datasets)
  const toggleGenre = useApp((state) => state.toggleGenre)
  const toggleDecade = useApp((state) => state.toggleDecade)
  const toggleDataset = useApp((state) => state.toggleDataset)

  const language = useLanguage()

  return useMemo(() => {
    const genreCounts = new Map(facets.genres.map(({ value, count }) => [value, count]))
    const decadeCounts = new Map(facets.decades.map(({ value, count }) => [Number(value), count]))
    // A filter in use stays in the list even where nothing has it any more.
    for (const genre of chosenGenres) genreCounts.set(genre, genreCounts.get(genre) ?? 0)
    for (const decade of chosenDecades) decadeCounts.set(decade, decadeCounts.get(decade) ?? 0)

    const genres = [...genreCounts].map(
      ([genre, count]): Filter => ({
        key: `genre ${genre}`,
        name: genreName(genre),
        count,
        pressed: chosenGenres.includes(genre),
        onToggle: () => toggleGenre(genre),
      }),
    )
    const decades = [...decadeCounts]
      .sort(([a], [b]) => b - a)
      .map(
        ([decade, count]): Filter => ({
          key: `decade ${decade}`,
          name: strings.movies.decadeName(decade),
          count,
          pressed: chosenDecades.includes(decade),
          onToggle: () => toggleDecade(decade),
        }),
      )
    const datasets =
      facets.datasets.length < 2 && chosenDatasets.length === 0
        ? []
        : facets.datasets.map(({ value, count }): Filter => {
            const dataset = known?.find(({ id }) => id === value)
            return {
              key: `dataset ${value}`,
              name: dataset ? datasetName(dataset) : value,
              count,
              pressed: chosenDatasets.includes(value),
              onToggle: () => toggleDataset(value),
            }
          })
    return {
      datasets,
      genres: genres.toSorted((a, b) => a.name.localeCompare(b.name, language)),
      decades,
      active: [...genres, ...decades, ...datasets].filter(({ pressed }) => pressed),
      offered: genres.filter(({ pressed }) => !pressed).toSorted((a, b) => b.count - a.count),
    }
  }, [
    facets,
    known,
    chosenGenres,
    chosenDecades,
    chosenDatasets,
    toggleGenre,
    toggleDecade,
    toggleDataset,
    language,
  ])
}
