import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTitle } from '../../../../electron/importing/formats/movielens/title.ts'

type Expected = readonly [raw: string, title: string, originalTitle: string | null, year: number | null]

/** Titles as they stand in MovieLens 100K, 1M, ml-latest-small and ml-latest. */
const TITLES: readonly Expected[] = [
  ['Toy Story (1995)', 'Toy Story', null, 1995],
  ['Matrix, The (1999)', 'The Matrix', null, 1999],
  ["Bug's Life, A (1998)", "A Bug's Life", null, 1998],
  ['American President, The (1995)', 'The American President', null, 1995],
  [
    'Affair of Love, An (Liaison pornographique, Une) (1999)',
    'An Affair of Love',
    'Une Liaison pornographique',
    1999,
  ],
  [
    'City of Lost Children, The (Cité des enfants perdus, La) (1995)',
    'The City of Lost Children',
    'La Cité des enfants perdus',
    1995,
  ],
  ['Postman, The (Postino, Il) (1994)', 'The Postman', 'Il Postino', 1994],
  ['Seven (a.k.a. Se7en) (1995)', 'Seven', 'Se7en', 1995],
  ['Twelve Monkeys (a.k.a. 12 Monkeys) (1995)', 'Twelve Monkeys', '12 Monkeys', 1995],
  ['Léon: The Professional (a.k.a. The Professional) (Léon) (1994)', 'Léon: The Professional', 'Léon', 1994],
  [
    'Yes, Madam (a.k.a. Police Assassins) (a.k.a. In the Line of Duty 2) (Huang gu shi jie) (1985)',
    'Yes, Madam',
    'Huang gu shi jie',
    1985,
  ],
  ['Adult Swim Yule Log (aka The Fireplace) (2022)', 'Adult Swim Yule Log', 'The Fireplace', 2022],
  [
    'Life Is Rosy (a.k.a. Life Is Beautiful) (Vie est belle, La) (1987)',
    'Life Is Rosy',
    'La Vie est belle',
    1987,
  ],
  ['Seventh Seal, The (Sjunde inseglet, Det) (1957)', 'The Seventh Seal', 'Det Sjunde inseglet', 1957],
  ["Hell (L'enfer) (1994)", 'Hell', "L'enfer", 1994],
  ["Eclipse, The (Eclisse, L') (1962)", 'The Eclipse', "L'Eclisse", 1962],
  ["Avventura, L' (a.k.a. Adventure, The) (1960)", "L'Avventura", 'The Adventure', 1960],
  ['Boot, Das (Boat, The) (1981)', 'Das Boot', 'The Boat', 1981],
  ['Lift, De (1983)', 'De Lift', null, 1983],
  ['Acacias, Las (2011)', 'Las Acacias', null, 2011],
  ['Homem Que Desafiou o Diabo, O (2007)', 'O Homem Que Desafiou o Diabo', null, 2007],
  ['Feuerzangenbowle, Die (1944)', 'Die Feuerzangenbowle', null, 1944],
  ['Die, Mommie, Die (2003)', 'Die, Mommie, Die', null, 2003],
  [
    'Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)',
    'The Good, the Bad and the Ugly',
    'Il Buono, il brutto, il cattivo',
    1966,
  ],
  ['Lord of the Rings: The Two Towers, The (2002)', 'The Lord of the Rings: The Two Towers', null, 2002],
  ['2001: A Space Odyssey (1968)', '2001: A Space Odyssey', null, 1968],
  ['11\'09"01 - September 11 (2002)', '11\'09"01 - September 11', null, 2002],
  ['2012 (2009)', '2012', null, 2009],
  ['(500) Days of Summer (2009)', '(500) Days of Summer', null, 2009],
  ['Babylon 5', 'Babylon 5', null, null],
  ['unknown', 'unknown', null, null],
  ['Millions Game, The (Das Millionenspiel)', 'The Millions Game', 'Das Millionenspiel', null],
  ['Death Note: Desu nôto (2006–2007)', 'Death Note: Desu nôto', null, 2006],
  ['Some Show (2011-)', 'Some Show', null, 2011],
  ['Heidi Fleiss: Hollywood Madam (1995) ', 'Heidi Fleiss: Hollywood Madam', null, 1995],
  ['Babe Ruth Story, The (1948) ', 'The Babe Ruth Story', null, 1948],
  [
    'Land Before Time III: The Time of the Great Giving (1995) (V)',
    'Land Before Time III: The Time of the Great Giving',
    null,
    1995,
  ],
  [
    'Mona and the Time of Burning Love (Mona ja palavan rakkauden aika) (1983))',
    'Mona and the Time of Burning Love',
    'Mona ja palavan rakkauden aika',
    1983,
  ],
  ['The Naked Truth (1957) (Your Past Is Showing)', 'The Naked Truth', 'Your Past Is Showing', 1957],
  ['Don Quixote (1973) (1973)', 'Don Quixote', null, 1973],
  ['Babies (Bébé(s)) (2010)', 'Babies', 'Bébé(s)', 2010],
  ['Spy(ies) (Espion(s)) (2009)', 'Spy(ies)', 'Espion(s)', 2009],
  ['Maggie Moore(s) (2023)', 'Maggie Moore(s)', null, 2023],
  ['To Have, or Not (En avoir (ou pas)) (1995)', 'To Have, or Not', 'En avoir (ou pas)', 1995],
  [
    'Every Man for Himself (Slow Motion) (Sauve qui peut (la vie)) (1980)',
    'Every Man for Himself',
    'Sauve qui peut (la vie)',
    1980,
  ],
  [
    'Birdman: Or (The Unexpected Virtue of Ignorance) (2014)',
    'Birdman: Or (The Unexpected Virtue of Ignorance)',
    null,
    2014,
  ],
  ['Dead in a Week (Or Your Money Back) (2018)', 'Dead in a Week (Or Your Money Back)', null, 2018],
  ['Ah Boys To Men (Part 1) (2012)', 'Ah Boys To Men (Part 1)', null, 2012],
  ['Human Centipede, The (First Sequence) (2009)', 'The Human Centipede (First Sequence)', null, 2009],
  ['Human Centipede II (Full Sequence), The (2011)', 'The Human Centipede II (Full Sequence)', null, 2011],
  [
    'I Am Curious (Yellow) (Jag är nyfiken - en film i gult) (1967)',
    'I Am Curious (Yellow)',
    'Jag är nyfiken - en film i gult',
    1967,
  ],
  ['8 1/2 (8½) (1963)', '8 1/2', '8½', 1963],
  ['Vlad Tepes (Vlad &#354;epe&#351;) (1979)', 'Vlad Tepes', 'Vlad Ţepeş', 1979],
  [
    "Genitori & figli:) - Agitare bene prima dell'uso (2010)",
    "Genitori & figli:) - Agitare bene prima dell'uso",
    null,
    2010,
  ],
  ['Girl, Interrupted (1999)', 'Girl, Interrupted', null, 1999],
  ['I, Tonya (2017)', 'I, Tonya', null, 2017],
  ['Ultimate Accessory,The (100% cachemire) (2013)', 'The Ultimate Accessory', '100% cachemire', 2013],
  ['[REC]³ 3 Génesis (2012)', '[REC]³ 3 Génesis', null, 2012],
  ['', '', null, null],
]

describe('MovieLens titles', () => {
  it.each(TITLES)('%s', (raw, title, originalTitle, year) => {
    expect(parseTitle(raw)).toEqual({ title, originalTitle, year })
  })

  it('come back from any plain title and year', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z]{2,9}){0,3}$/)
    fc.assert(
      fc.property(words, fc.integer({ min: 1890, max: 2030 }), (title, year) => {
        expect(parseTitle(`${title}, The (${year})`)).toEqual({
          title: `The ${title}`,
          originalTitle: null,
          year,
        })
      }),
    )
  })

  it('never lose the title, whatever the brackets', () => {
    const parts = fc.array(fc.constantFrom('A', 'b', ' ', '(', ')', '(1999)', ', The', 'a.k.a. '), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(parts, (list) => {
        const raw = list.join('')
        expect(parseTitle(raw).title === '').toBe(raw.trim() === '')
      }),
      { numRuns: 1000 },
    )
  })
})
