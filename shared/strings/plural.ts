/**
 * Makes the plural chooser of a language, by the rules of CLDR that Intl.PluralRules carries. Languages name
 * the forms they have; 'other' is the one every language has.
 */
export function pluralsOf(locale: string) {
  const rules = new Intl.PluralRules(locale)
  return (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    forms[rules.select(count)] ?? forms.other
}
