export type Params = Readonly<Record<string, string>>

/** The first of some routes whose pattern fits a path; `:name` in a pattern takes one segment. */
export function match<Route extends { path: string }>(
  routes: readonly Route[],
  pathname: string,
): { route: Route; params: Params } | null {
  for (const route of routes) {
    const params = fit(route.path, pathname)
    if (params) return { route, params }
  }
  return null
}

function fit(pattern: string, pathname: string): Params | null {
  const wanted = segments(pattern)
  const given = segments(pathname)
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [place, part] of wanted.entries()) {
    const value = given[place]!
    if (part.startsWith(':')) params[part.slice(1)] = readable(value)
    else if (part !== value) return null
  }
  return params
}

function segments(path: string): string[] {
  return path.split('/').filter(Boolean)
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
