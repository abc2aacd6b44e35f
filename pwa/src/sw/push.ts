/** What a push says (declarative Web Push, which browsers with a service worker read here). */
export type Message = {
  title: string
  body: string
  path: string
  lang: string
  tag: string
  badge: number | null
}

const NOTHING: Message = { title: 'Birdsong', body: '', path: '/notifications', lang: '', tag: 'birdsong', badge: null }

/** Reads a push's text. Something is always shown, so whatever can't be read becomes a plain message. */
export function readPush(text: string | undefined, origin: string): Message {
  const sent = parsed(text)
  if (!sent || typeof sent.title !== 'string' || !sent.title) return NOTHING
  return {
    title: sent.title,
    body: textOf(sent.body),
    path: pathOf(sent.navigate, origin),
    lang: textOf(sent.lang),
    tag: textOf(sent.tag) || NOTHING.tag,
    badge: Number.isInteger(Number(sent.app_badge ?? NaN)) ? Number(sent.app_badge) : null,
  }
}

/** Only addresses of our own origin are opened. */
function pathOf(navigate: unknown, origin: string): string {
  if (typeof navigate !== 'string' || !URL.canParse(navigate, origin)) return NOTHING.path
  const url = new URL(navigate, origin)
  return url.origin === origin ? url.pathname + url.search + url.hash : NOTHING.path
}

function parsed(text: string | undefined): Record<string, unknown> | null {
  try {
    return JSON.parse(text ?? '').notification ?? null
  } catch {
    return null
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
