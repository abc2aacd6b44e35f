import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { spoken, type Language } from './languages.ts'

const files = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default' })
const KEPT = 'birdsong-language'

let current = $state.raw<{ language: Language; bundle: FluentBundle | null }>({ language: 'en', bundle: null })

/** The text of a key in the person's language. Reading it in a component follows a change of language. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const message = current.bundle?.getMessage(key)
  return message?.value ? current.bundle!.formatPattern(message.value, values) : key
}

/** Whether there is a text for a key that the server made up, such as a kind of finding. */
export function hasWords(key: string): boolean {
  return current.bundle?.hasMessage(key) ?? false
}

export function language(): Language {
  return current.language
}

/** The language to start with: the one used last on this device, otherwise the browser's. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  return spoken([kept ?? '', ...navigator.languages].filter(Boolean))
}

/** Loads a language's words and speaks it from now on. */
export async function speak(next: Language): Promise<void> {
  if (current.bundle && current.language === next) return
  const source = await files[`./${next}.ftl`]!()
  current = { language: next, bundle: bundleOf(next, source) }
  localStorage.setItem(KEPT, next)
  document.documentElement.lang = next
}

/** All languages here are written from left to right, so nothing needs isolating marks, which copied text would carry along. */
function bundleOf(tag: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: false })
  bundle.addResource(new FluentResource(source))
  return bundle
}
