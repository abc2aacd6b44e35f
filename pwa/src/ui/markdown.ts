import { lexer, type Token, type Tokens } from 'marked'

export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; inside: Inline[] }
  | { kind: 'link'; to: string; inside: Inline[] }
  | { kind: 'break' }

export type Block =
  | { kind: 'heading'; depth: number; anchor: string; inside: Inline[] }
  | { kind: 'paragraph'; anchor: string; inside: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; inside: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'line' }

/** A part of a document from one heading to the next. */
export type Part = { anchor: string; title: string; source: string }

const ANCHOR = /^<a id="([\w-]+)"><\/a>$/
const SAFE = /^(https?:|mailto:|#)/i

/**
 * What a Markdown text consists of, to be rendered as elements: nothing in it becomes markup of the page.
 *
 * A line `<a id="p4"></a>` gives its name to the block that follows. Any other HTML is shown as it is written.
 */
export function blocksOf(markdown: string): Block[] {
  return blocks(lexer(markdown))
}

/** The document cut before each heading; what stands before the first one has no title. */
export function partsOf(markdown: string): Part[] {
  const parts: Part[] = []
  let anchor = ''
  for (const token of lexer(markdown)) {
    if (isAnchor(token)) anchor = anchorOf(token)
    else if (token.type === 'heading') {
      parts.push({ anchor, title: (token as Tokens.Heading).text, source: '' })
      anchor = ''
    } else if (token.type !== 'space') {
      if (parts.length === 0) parts.push({ anchor: '', title: '', source: '' })
      const part = parts.at(-1)!
      part.source = [part.source, token.raw.trim()].filter(Boolean).join('\n\n')
    }
  }
  return parts
}

function blocks(tokens: Token[]): Block[] {
  const found: Block[] = []
  let anchor = ''
  for (const token of tokens) {
    if (isAnchor(token)) {
      anchor = anchorOf(token)
      continue
    }
    const block = blockOf(token, anchor)
    if (block) found.push(block)
    if (token.type !== 'space') anchor = ''
  }
  return found
}

function blockOf(token: Token, anchor: string): Block | null {
  switch (token.type) {
    case 'heading':
      return { kind: 'heading', depth: (token as Tokens.Heading).depth, anchor, inside: inlines(token) }
    case 'list': {
      const list = token as Tokens.List
      return { kind: 'list', ordered: list.ordered, items: list.items.map((item) => blocks(item.tokens)) }
    }
    case 'blockquote':
      return { kind: 'quote', inside: blocks((token as Tokens.Blockquote).tokens) }
    case 'code':
      return { kind: 'code', text: (token as Tokens.Code).text }
    case 'hr':
      return { kind: 'line' }
    case 'space':
    case 'def':
      return null
    default:
      return { kind: 'paragraph', anchor, inside: inlines(token) }
  }
}

function inlines(token: Token): Inline[] {
  const inside = (token as { tokens?: Token[] }).tokens
  return inside ? inside.map(inlineOf) : [{ kind: 'text', text: (token as { text?: string }).text ?? token.raw }]
}

function inlineOf(token: Token): Inline {
  switch (token.type) {
    case 'strong':
      return { kind: 'strong', inside: inlines(token) }
    case 'em':
      return { kind: 'emphasis', inside: inlines(token) }
    case 'codespan':
      return { kind: 'code', text: (token as Tokens.Codespan).text }
    case 'br':
      return { kind: 'break' }
    case 'link': {
      const to = (token as Tokens.Link).href
      return SAFE.test(to) ? { kind: 'link', to, inside: inlines(token) } : { kind: 'text', text: token.raw }
    }
    case 'text':
    case 'escape':
      return { kind: 'text', text: (token as Tokens.Text).text }
    default:
      return { kind: 'text', text: token.raw }
  }
}

function isAnchor(token: Token): boolean {
  return (token.type === 'paragraph' || token.type === 'html') && ANCHOR.test(token.raw.trim())
}

function anchorOf(token: Token): string {
  return ANCHOR.exec(token.raw.trim())![1]!
}
