export type Part = { text: string; href?: string }

const ADDRESS = /https?:\/\/\S+/g

/** A mail's text cut where addresses stand. Addresses of our own origin stay in the app. */
export function linked(body: string, origin = location.origin): Part[] {
  const parts: Part[] = []
  let rest = 0
  for (const found of body.matchAll(ADDRESS)) {
    if (found.index > rest) parts.push({ text: body.slice(rest, found.index) })
    parts.push({ text: found[0], href: localised(found[0], origin) })
    rest = found.index + found[0].length
  }
  if (rest < body.length) parts.push({ text: body.slice(rest) })
  return parts
}

function localised(address: string, origin: string): string {
  const url = new URL(address)
  return url.origin === origin ? url.pathname + url.search + url.hash : address
}
