// The server's own list, so that both recognise the same names.
import source from '../../../api/content/top_level_domains.txt?raw'

/*
 * Where web addresses stand in a text: the same rules as the server's `api/content/addresses.py`, which names the
 * sources. Places count UTF-16 units.
 */
export type Units = readonly [start: number, end: number]

const NAMES = source.split('\n').filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean))

const DIRECTION = String.raw`\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069`
const INVALID = String.raw`\ufffe\ufeff\uffff`
const SPACES = String.raw`\x09-\x0d\x20\x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`
const LABEL = String.raw`[^!'#%&\(\)*+,\\.\/:;<=>?@\[\]\^\{\|\}~$${SPACES}${INVALID}${DIRECTION}]`
const SUBDOMAIN = String.raw`(?![_\-])${LABEL}{1,63}(?<![_\-])\.`
const NAME = String.raw`(?!-)(?:(?!_)${LABEL}){1,63}(?<!-)\.`
const ACCENTED = String.raw`\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff`
const PATH = String.raw`[a-z\u0400-\u04ff0-9!*';:=+,.$\/%#\[\]\-\u2013_~@\|&${ACCENTED}]`
const PATH_END = String.raw`[+\-a-z\u0400-\u04ff0-9=_#\/\)${ACCENTED}]`
const QUERY = String.raw`\?[a-z0-9!?*'@\(\);:&=+$\/%#\[\]\-_.,~\|]*[a-z0-9\-_&=#\/]`
const TOP_LEVEL = String.raw`(?:${NAMES.toSorted((one, other) => other.length - one.length).join('|')}|xn--[\-0-9a-z]{1,59})(?=[^0-9a-zA-Z@+\-]|$)`

/** One address, with or without `https://`. */
const ADDRESS = new RegExp(
  String.raw`(?<before>[^A-Za-z0-9@＠$#＃${INVALID}]|^)` +
    String.raw`(?<url>(?<scheme>https?:\/\/)?(?<domain>(?:${SUBDOMAIN}){0,4}${NAME}${TOP_LEVEL})` +
    String.raw`(?::[0-9]{1,5})?(?<path>\/(?:${PATH}|\((?:${PATH}|\(${PATH}*\))*\))*(?<=${PATH_END}))?(?:${QUERY})?)`,
  'giu',
)
const WITH_SCHEME = /(?<![\p{L}\p{N}_@])https?:\/\/[^\s<>"“”«»]{1,2048}(?<![.,;:!?'’)\]…])/giu
const TCO = /^https?:\/\/t\.co\/[a-z0-9]{1,40}(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i
const ASCII_NAME = new RegExp(String.raw`(?:[\-a-z0-9${ACCENTED}]{1,63}\.){1,5}${TOP_LEVEL}`, 'giu')

/** The addresses that X shortens. */
export function webAddresses(text: string): Units[] {
  const found: Units[] = []
  for (const word of text.matchAll(/[^\s\x85\u180e]*\.[^\s\x85\u180e]+/gu)) {
    // With the character before it, which decides whether an address may begin here.
    const start = Math.max(0, word.index - 1)
    found.push(...inPart(text.slice(start, word.index + word[0].length), start))
  }
  return found
}

/** The addresses that begin with `http://` or `https://`, as Mastodon finds them. */
export function spokenAddresses(text: string): Units[] {
  return [...text.matchAll(WITH_SCHEME)].map((found) => [found.index, found.index + found[0].length])
}

function inPart(part: string, offset: number): Units[] {
  return [...part.matchAll(ADDRESS)].flatMap((found) => spans(found).map(([start, end]): Units => [offset + start, offset + end]))
}

function spans(found: RegExpExecArray): Units[] {
  const { before = '', url = '', scheme, domain = '', path } = found.groups!
  const start = found.index + before.length
  if (scheme) return [[start, start + (TCO.exec(url)?.[0] ?? url).length]]
  if (before && '-_./'.includes(before)) return []
  const bare = [...domain.matchAll(ASCII_NAME)].map((name): Units => [start + name.index, start + name.index + name[0].length])
  const last = bare.at(-1)
  return last && path ? [...bare.slice(0, -1), [last[0], start + url.length]] : bare
}
