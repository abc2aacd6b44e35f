import { language } from './words.svelte.ts'

/** A language's name in the middle of a sentence of the person's language. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code
}
