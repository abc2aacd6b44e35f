export const LANGUAGES = ['en', 'nl', 'de', 'it', 'fr'] as const

export type Language = (typeof LANGUAGES)[number]

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  it: 'Italiano',
  fr: 'Français',
}

/** The first language of some BCP 47 tags that Birdsong speaks, otherwise English. */
export function spoken(tags: readonly string[]): Language {
  return tags.map((tag) => tag.toLowerCase().split('-')[0]).find(isSpoken) ?? 'en'
}

function isSpoken(base: string | undefined): base is Language {
  return LANGUAGES.includes(base as Language)
}
