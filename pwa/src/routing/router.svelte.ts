import { tick, type Component } from 'svelte'
import { match, type Params } from './match.ts'
import { routes, type Route } from './routes.ts'
import { keepScroll, restoreScroll } from './scroll.ts'

type Place = {
  url: URL
  route: Route | null
  params: Params
  Screen: Component<any> | null
}

let place = $state.raw<Place>({ url: new URL(location.href), route: null, params: {}, Screen: null })
let moved = false
let newest = 0

/** Where the person is. */
export const here = {
  get url(): URL {
    return place.url
  },
  get route(): Route | null {
    return place.route
  },
  get params(): Params {
    return place.params
  },
  get Screen(): Component<any> | null {
    return place.Screen
  },
}

/** Goes to a path of ours. `replace` leaves no way back to where the person was. */
export async function go(path: string, { replace = false } = {}): Promise<void> {
  keepScroll()
  const index = (history.state?.index ?? 0) + (replace ? 0 : 1)
  history[replace ? 'replaceState' : 'pushState']({ index, key: crypto.randomUUID() }, '', path)
  await show()
  window.scrollTo(0, 0)
}

/** Follows the address bar, the back button and every link to one of our own screens. */
export async function startRouter(): Promise<void> {
  history.scrollRestoration = 'manual'
  if (history.state?.index === undefined) history.replaceState({ index: 0, key: crypto.randomUUID() }, '')
  addEventListener('popstate', () => void show().then(restoreScroll))
  addEventListener('pagehide', keepScroll)
  document.addEventListener('click', follow)
  await show()
  restoreScroll()
}

/** Moves the focus to a screen's heading, so that a screen reader says where the person is now. */
export function arrived(heading: HTMLElement): void {
  if (moved) heading.focus({ preventScroll: true })
}

async function show(): Promise<void> {
  const mine = ++newest
  const url = new URL(location.href)
  const found = match(routes, url.pathname)
  const Screen = found ? await screenOf(found.route) : null
  if (mine !== newest) return
  moved ||= place.route !== null
  place = { url, route: found?.route ?? null, params: found?.params ?? {}, Screen }
  await tick()
}

/** After a new version was put on the server the old pieces are gone: then the page loads anew, once. */
async function screenOf(route: Route): Promise<Component<any> | null> {
  try {
    return (await route.screen()).default
  } catch (failure) {
    if (navigator.onLine && !sessionStorage.getItem('birdsong-reloaded')) {
      sessionStorage.setItem('birdsong-reloaded', 'yes')
      location.reload()
    }
    console.error(failure)
    return null
  }
}

function follow(event: MouseEvent): void {
  const anchor = (event.target as Element | null)?.closest?.('a')
  if (!anchor || event.defaultPrevented || !plain(event) || anchor.target || anchor.hasAttribute('download')) return
  const url = new URL(anchor.href)
  if (url.origin !== location.origin || !match(routes, url.pathname)) return
  // A place on this page: the browser scrolls there and lets the keyboard go on from it.
  if (url.hash && url.pathname + url.search === location.pathname + location.search) return
  event.preventDefault()
  void go(url.pathname + url.search + url.hash)
}

function plain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
