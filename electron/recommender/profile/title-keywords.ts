import type { FilmPrior } from '../semantics/film-prior.ts'
import { findKeywords, otherNumber } from './find-keywords.ts'

/** More a title does not say. */
const MOST = 3

/**
 * Words that mean in a title what they mean as a keyword. Others mislead there: "The Rugrats Movie" is not about
 * filmmaking, "Black Beauty" not about racism, "There Will Be Blood" no splatter film.
 */
const trusted: ReadonlySet<string> = new Set(
  `adventure|adventures|affair|africa|alabama|alien|aliens|android|apocalypse|armageddon|assassin|assassins|australia
  |barcelona|basketball|beach|berlin|beverly hills|blues|boxer|boxing|brazil|bride|brides|broadway|bronx|brooklyn
  |carnival|casino|chicago|christmas|circus|civil war|clown|clowns|college|conspiracy|cowboy|cowboys|cyborg|dark
  |darkness|desert|detective|disco|divorce|dragons|dumb|enchanted|england|erotic|everest|fairy tale
  |femme fatale|french|frontier|gambler|gangster|gangsters|ghost|ghosts|gladiator|halloween|harlem|haunted
  |havana|hawaii|heist|high school|hilarious|hip hop|hitler|hitman|hollywood|hong kong|hostage|immigrant|india|italian
  |jail|jane austen|japanese|jazz|journey|jungle|karate|kidnapping|king arthur|kung fu|las vegas|living dead|london
  |love|lover|lovers|loves|mafia|manhattan|mars|massacre|melancholia|mexico|mississippi|mobsters|moscow|motown
  |mountain|mountains|mummy|murder|murders|musical|musketeers|mystery|nashville|nazis|new york|opera|outlaw|outlaws
  |paris|pearl harbor|pirate|pirates|planet|planets|poker|poltergeist|princess|prison|prom|psycho|punk|revenge|road trip
  |robot|robots|romance|rome|ronin|russia|samurai|santa|school|scotland|seduction|serial killer|shakespeare|shaolin
  |sheriff|shogun|slasher|slave|soccer|sorcerer|space|spain|spy|spies|stupid|submarine|superhero|surf|surfer|tango
  |teacher|texas|tokyo|train|trains|unicorn|vampire|vampires|vengeance|venice|vietnam|viking|vikings
  |wall street|wedding|weddings|werewolf|werewolves|witch|witches|wizard|wizards|yakuza|zombie|zombies`
    .split('|')
    .map((word) => word.trim()),
)

/** The film keywords that a title names: of "Samurai Rebellion" samurai; at most three. */
export function titleKeywords(title: string, prior: FilmPrior): string[] {
  const nameOf = (gram: string): string | null => {
    if (!trusted.has(gram)) return null
    for (const spelling of [gram, ...otherNumber(gram)]) {
      const entry = prior.keyword(spelling)
      if (entry?.kind === 'keyword') return entry.name
    }
    return null
  }
  return findKeywords(title, nameOf, MOST)
}
