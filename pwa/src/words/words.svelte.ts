import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { spoken, type Language } from './languages.ts'

/** Words that only the screens of one desk need; a phone that never goes there never loads them. */
export type Room = 'accounts' | 'compliance' | 'figures' | 'later' | 'removals'

const files = import.meta.glob<string>('./**/*.ftl', { query: '?raw', import: 'default' })
const KEPT = 'birdsong-language'

const rooms = new Set<Room>()
let wanted: Language = 'en'
let loading: Promise<unknown> = Promise.resolve()
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
  wanted = next
  await load()
  localStorage.setItem(KEPT, next)
  document.documentElement.lang = next
}

/** Loads the words of a desk, in whatever language is spoken now and later. */
export async function learn(room: Room): Promise<void> {
  if (rooms.has(room)) return
  rooms.add(room)
  try {
    await load()
  } catch (failure) {
    rooms.delete(room)
    throw failure
  }
}

/** One after another, so that a language and a room that are asked for at once both arrive. */
function load(): Promise<void> {
  const loaded = loading.then(async () => {
    const tag = wanted
    const places = [`./${tag}.ftl`, ...[...rooms].map((room) => `./${room}/${tag}.ftl`)]
    const sources = await Promise.all(places.map((place) => files[place]!()))
    current = { language: tag, bundle: bundleOf(tag, sources) }
  })
  loading = loaded.catch(() => undefined)
  return loaded
}

/** All languages here are written from left to right, so nothing needs isolating marks, which copied text would carry along. */
function bundleOf(tag: Language, sources: string[]): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: false })
  for (const source of sources) bundle.addResource(new FluentResource(source))
  return bundle
}
