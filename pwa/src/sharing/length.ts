import type { Network } from '@/api/shapes.ts'
import { spokenAddresses, webAddresses, type Units } from './addresses.ts'

/*
 * How long a text is on each network: the same rules as the server's `api/content/limits.py`, which names the sources.
 * Lengths count Unicode code points unless a network has a unit of its own.
 */

/** What X (t.co) and Mastodon count for any address, however long. */
export const ADDRESS_LENGTH = 23

const LIMITS: Record<Exclude<Network, 'sms'>, number | null> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  linkedin: 3_000,
  telegram: 4_096,
  facebook: 63_206,
  email: 2_000,
  reddit: 300,
  whatsapp: null,
  xing: null,
  share_sheet: null,
}

const COUNTERS: Partial<Record<Network, (text: string) => number>> = {
  x: weighted,
  bluesky: graphemes,
  mastodon,
  threads,
  sms: smsUnits,
}

/** The text's length in the network's own unit; compare it with `limitOf(network, text)`. */
export function lengthOf(text: string, network: Network): number {
  return (COUNTERS[network] ?? points)(text)
}

/** The longest text the network takes; null where there is no limit. For SMS: one part in the alphabet that it needs. */
export function limitOf(network: Network, text = ''): number | null {
  if (network !== 'sms') return LIMITS[network]
  return inGsm7(text) ? 160 : 70
}

function points(text: string): number {
  return [...text].length
}

// --- X: twitter-text 3, config/v3.json ---------------------------------------------------------------

const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]
const ELEMENT = String.raw`(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Emoji}\uFE0F|\p{Emoji_Presentation})`
/** One emoji as people see it (Unicode Technical Standard 51, ED-17). */
const EMOJI = new RegExp(
  String.raw`\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\u{1F3F4}[\u{E0020}-\u{E007E}]{1,16}\u{E007F}|${ELEMENT}(?:\u200D(?:${ELEMENT}|\p{Extended_Pictographic})){0,10}`,
  'gu',
)

function weighted(text: string): number {
  const composed = text.normalize('NFC')
  let [total, rest] = [0, 0]
  for (const [start, end] of webAddresses(composed)) {
    total += weight(composed.slice(rest, start)) + ADDRESS_LENGTH
    rest = end
  }
  return total + weight(composed.slice(rest))
}

function weight(text: string): number {
  let emoji = 0
  const plain = text.replace(EMOJI, () => {
    emoji += 1
    return ''
  })
  return [...plain].reduce((sum, char) => sum + (isLight(char.codePointAt(0)!) ? 1 : 2), 2 * emoji)
}

function isLight(code: number): boolean {
  return LIGHT.some(([first, last]) => first <= code && code <= last)
}

// --- Bluesky, Mastodon, Threads ----------------------------------------------------------------------

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
const REMOTE_MENTION = /(?<![\p{L}\p{N}_/])(@[A-Za-z0-9_]{1,64}(?:[.-][A-Za-z0-9_]{1,64}){0,4})@[\p{L}\p{N}_.-]{1,253}[\p{L}\p{N}_]/gu

function graphemes(text: string): number {
  return [...SEGMENTER.segment(text)].length
}

function mastodon(text: string): number {
  return graphemes(withShortAddresses(text, spokenAddresses(text)).replace(REMOTE_MENTION, '$1'))
}

function withShortAddresses(text: string, found: Units[]): string {
  return found.toReversed().reduce((sum, [start, end]) => sum.slice(0, start) + 'x'.repeat(ADDRESS_LENGTH) + sum.slice(end), text)
}

function threads(text: string): number {
  return [...SEGMENTER.segment(text)].reduce((sum, { segment }) => sum + (startsWithEmoji(segment) ? bytes(segment) : points(segment)), 0)
}

function startsWithEmoji(segment: string): boolean {
  EMOJI.lastIndex = 0
  return EMOJI.exec(segment)?.index === 0
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

// --- SMS: 3GPP TS 23.038, 6.2.1 ----------------------------------------------------------------------

const GSM7_EXTENSION = new Set('^{}\\[~]|€\f')
const GSM7 = new Set([
  ...'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?',
  ...'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
])

function inGsm7(text: string): boolean {
  return [...text].every((char) => GSM7.has(char) || GSM7_EXTENSION.has(char))
}

function smsUnits(text: string): number {
  if (!inGsm7(text)) return text.length
  return [...text].reduce((sum, char) => sum + (GSM7_EXTENSION.has(char) ? 2 : 1), 0)
}
