import type { Network, Shape } from '@/api/shapes.ts'

/** What a preview shows. */
export type Look = {
  network: Network
  language: string
  /** Who posts it. */
  name: string
  about: string
  /** The caption with its hashtags, without the link. */
  words: string
  /** The tracked link; empty for a post that leads nowhere. */
  link: string
  domain: string
  title: string
  summary: string
  picture: Shape<'PictureView'> | null
}

/** Which way of showing a post each network has. */
export const LOOKS: Record<Network, 'card' | 'short' | 'chat' | 'letter'> = {
  linkedin: 'card',
  facebook: 'card',
  xing: 'card',
  reddit: 'card',
  x: 'short',
  threads: 'short',
  bluesky: 'short',
  mastodon: 'short',
  whatsapp: 'chat',
  telegram: 'chat',
  sms: 'chat',
  share_sheet: 'chat',
  email: 'letter',
}
