import { describe, expect, it } from 'vitest'
import { plotKeywords } from '../../electron/recommender/index.ts'
import { semantics } from './support/library.ts'

const read = (plot: string) => plotKeywords(plot, semantics().prior)

describe('the keywords of a plot', () => {
  it.each<[plot: string, keywords: string[]]>([
    ['Two samurai seek revenge in feudal Japan.', ['samurai', 'revenge']],
    ['An astronaut and a robot drift through space; zombies wait.', ['robots', 'space', 'zombies']],
    ['A private eye meets a femme fatale in Los Angeles.', ['private eye', 'femme fatale', 'los angeles']],
    ['In WORLD WAR II, a submarine is lost.', ['world war ii', 'submarine']],
    ['A detective, another detective, and both detectives again.', ['detective']],
  ])('are those it names: %s', (plot, keywords) =>
    expect(read(plot)).toEqual(expect.arrayContaining(keywords)),
  )

  it('are not words said in passing', () => {
    expect(read('One cool night at his school in the city, a sad man escapes from his family.')).toEqual([])
    expect(read('')).toEqual([])
  })

  it('are six at most, each once', () => {
    const keywords = read(
      'Robots, zombies, vampires, witches, dragons, pirates, samurai, gangsters and robots.',
    )
    expect(keywords).toHaveLength(6)
    expect(new Set(keywords).size).toBe(6)
  })
})
