import type { Language, Network, Shape } from '@/api/shapes.ts'
import { whole } from '@/sharing/composition.ts'
import { lengthOf, limitOf } from '@/sharing/length.ts'

type Caption = Shape<'CaptionInput'>

/** The networks in the order in which they are offered; the phone's share sheet is none of them. */
export const NETWORKS_TO_WRITE_FOR: readonly Network[] = [
  'linkedin',
  'x',
  'facebook',
  'threads',
  'bluesky',
  'mastodon',
  'whatsapp',
  'telegram',
  'xing',
  'reddit',
  'email',
  'sms',
]

/** Here a longer text costs more and is sent nevertheless. */
const CHEAPER_SHORT = new Set<Network>(['sms'])
const LINK_CODE_LENGTH = 8

/** An address as long as every tracked link; a post that leads nowhere has none. */
export function sampleLink(origin: string): string {
  return `${origin}/r/${'x'.repeat(LINK_CODE_LENGTH)}`
}

/** Everything that goes out, put together as the server does it (`api/content/wording.py`). */
export function wholeText(text: string, hashtags: readonly string[], link: string): string {
  return whole(text, { adds: '', hashtags, link })
}

export type Room = { used: number; limit: number | null; over: number }

/** How much of a network's room a caption takes with its hashtags and link. */
export function roomOn(network: Network, text: string, hashtags: readonly string[], link: string): Room {
  const whole = wholeText(text, hashtags, link)
  const [used, limit] = [lengthOf(whole, network), limitOf(network, whole)]
  return { used, limit, over: limit === null || CHEAPER_SHORT.has(network) ? 0 : Math.max(0, used - limit) }
}

/** The networks for which a caption for all of them is too long, with how much. */
export function tooLongFor(text: string, hashtags: readonly string[], link: string): { network: Network; over: number }[] {
  return NETWORKS_TO_WRITE_FOR.map((network) => ({ network, over: roomOn(network, text, hashtags, link).over })).filter(({ over }) => over > 0)
}

/** What colleagues start from on a network in a language: what was written for it, otherwise what is for all and fits. */
export function captionsFor<One extends Caption>(
  captions: readonly One[],
  network: Network,
  language: Language,
  hashtags: readonly string[],
  link: string,
): One[] {
  const spoken = captions.filter((caption) => caption.language === language && caption.text.trim() !== '')
  const own = spoken.filter((caption) => caption.network === network)
  if (own.length > 0) return own
  return spoken.filter((caption) => !caption.network && roomOn(network, caption.text, hashtags, link).over === 0)
}
