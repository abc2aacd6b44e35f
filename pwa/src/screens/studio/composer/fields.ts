import type { Shape } from '@/api/shapes.ts'
import { tidied, wholeRule } from '@/content/audience/sentences.ts'

type PostView = Shape<'PostView'>

/** What a communicator writes about a post, as the form holds it: an address may still be half typed, a caption empty. */
export type Fields = {
  title: string
  summary: string
  kind: Shape<'PostKind'>
  category: Shape<'Category'>
  language: Shape<'Language'>
  url: string
  picture_id: string | null
  hashtags: string[]
  topic_id: string | null
  locked: boolean
  pinned: boolean
  internal: boolean
  audience: Shape<'AudienceRule'>
  captions: Shape<'CaptionInput'>[]
  publish_at: string | null
  embargo_until: string | null
  expires_at: string | null
  review_on: string | null
}

export type FieldName = keyof Fields
export type Change = Omit<Shape<'PostChange'>, 'version'>

export function fieldsOf(post: PostView): Fields {
  return {
    title: post.title,
    summary: post.summary,
    kind: post.kind,
    category: post.category,
    language: post.language,
    url: post.url ?? '',
    picture_id: post.picture?.id ?? null,
    hashtags: [...post.hashtags],
    topic_id: post.topic_id,
    locked: post.locked,
    pinned: post.pinned,
    internal: post.internal,
    audience: structuredClone(post.audience),
    captions: post.captions.map(({ network, language, text }) => ({ network, language, text })),
    publish_at: post.publish_at,
    embargo_until: post.embargo_until,
    expires_at: post.expires_at,
    review_on: post.review_on,
  }
}

/** The fields in which two versions say different things. */
export function differing(one: Fields, other: Fields): FieldName[] {
  return (Object.keys(one) as FieldName[]).filter((name) => said(one, name) !== said(other, name))
}

/** What the server is asked to change: what differs from what it has, but nothing that it would refuse as half typed. */
export function changeOf(base: Fields, now: Fields): Change {
  const wanted = differing(base, now).filter((name) => !unready(now, name))
  return Object.fromEntries(wanted.map((name) => [name, sent(now, name)])) as Change
}

/** The fields that cannot be saved as they are. */
export function unreadyIn(now: Fields): FieldName[] {
  return (Object.keys(now) as FieldName[]).filter((name) => unready(now, name))
}

/** My changes to `base` on top of what somebody else has made of it. */
export function rebased(base: Fields, mine: Fields, theirs: Fields): Fields {
  const kept = Object.fromEntries(differing(base, mine).map((name) => [name, mine[name]]))
  return { ...theirs, ...kept }
}

/** `  #Two words, #Two ` as a hashtag field takes it: what lies between spaces, commas and `#`, each once. */
export function hashtagsIn(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  return [...new Map(found.map((tag) => [tag.toLowerCase(), tag.slice(0, MOST_OF_A_TAG)])).values()].slice(0, MOST_TAGS)
}

const ADDRESS = /^https?:\/\/\S+$/
const SHORTEST_ADDRESS = 8
const MOST_OF_A_TAG = 60
const MOST_TAGS = 10

function unready(now: Fields, name: FieldName): boolean {
  if (name === 'title') return now.title.trim() === ''
  if (name === 'url') return now.url.trim() !== '' && (!ADDRESS.test(now.url.trim()) || now.url.trim().length < SHORTEST_ADDRESS)
  return false
}

function sent(fields: Fields, name: FieldName): unknown {
  if (name === 'url') return fields.url.trim() || null
  if (name === 'title') return fields.title.trim()
  if (name === 'captions') return filled(fields.captions)
  if (name === 'audience') return tidied(wholeRule(fields.audience))
  return fields[name]
}

/** Moments are compared as moments, not by how they are written; empty captions are not there yet. */
function said(fields: Fields, name: FieldName): string {
  if (MOMENTS.has(name) && fields[name] !== null) return String(new Date(fields[name] as string).getTime())
  return JSON.stringify(sent(fields, name))
}

const MOMENTS = new Set<FieldName>(['publish_at', 'embargo_until', 'expires_at', 'review_on'])

function filled(captions: Fields['captions']): Fields['captions'] {
  return captions
    .filter((caption) => caption.text.trim() !== '')
    .map(({ network, language, text }) => ({ network: network ?? null, language, text }))
}
