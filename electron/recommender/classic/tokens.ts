/** English function words that carry no meaning as tags; the classic method drops them from every text. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against all almost alone along already also although always am among
  amongst an and another any anyhow anyone anything anyway anywhere are around as at back be became because become
  becomes been before beforehand behind being below beside besides between beyond both bottom but by call can cannot
  could do done down due during each eight either eleven else elsewhere empty enough etc even ever every everyone
  everything everywhere except few fifteen fifty fill find first five for former formerly forty found four from front
  full further get give go had has have he hence her here hereafter hereby herein hers herself him himself his how
  however hundred i if in indeed interest into is it its itself keep last latter least less made many may me meanwhile
  might mill mine more moreover most mostly move much must my myself name namely neither never nevertheless next nine no
  nobody none nor not nothing now nowhere of off often on once one only onto or other others otherwise our ours
  ourselves out over own part per perhaps please put rather same see seem seemed seeming seems serious several she
  should show side since six sixty so some somehow someone something sometime sometimes somewhere still such system take
  ten than that the their them themselves then thence there thereafter thereby therefore therein these they thick thin
  third this those though three through throughout thus to together too top toward towards twelve twenty two under
  until up upon us very via was we well were what whatever when whence whenever where whereas whereby wherein wherever
  whether which while whither who whoever whole whom whose why will with within without would yet you your yours
  yourself yourselves`.split(/\s+/),
)

/** Lower-case runs of two and more letters, digits or underscores, without stop words. */
export function tokens(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []).filter((token) => !STOP_WORDS.has(token))
}
