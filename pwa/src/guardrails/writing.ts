import type { Language, Network, Shape } from '@/api/shapes.ts'
import type { Finding } from './findings.ts'

/**
 * One text being written, as far as the company may know of it: which rules spoke, and whose suggestion was taken.
 *
 * How it ended is told once, with no word of the text and nobody's name, so that rules that make people give up show.
 */
export class Writing {
  #network: Network
  #language: Language
  #begun: string
  #seen = new Set<string>()
  #taken = new Set<string>()
  #ended = false

  constructor(network: Network, language: Language, text: string) {
    this.#network = network
    this.#language = language
    this.#begun = text
  }

  /** The server's findings on a text; what an untouched caption is told counts for nothing. */
  see(findings: readonly Finding[], text: string): void {
    if (text === this.#begun) return
    for (const { rule } of findings) if (rule) this.#seen.add(rule)
  }

  take(finding: Finding): void {
    if (finding.rule) this.#taken.add(finding.rule)
  }

  /** Tells how it ended. It holds nobody up: without a network nothing is told. */
  end(ending: Shape<'EndingKind'>): void {
    if (this.#ended || this.#seen.size === 0) return
    this.#ended = true
    const told: Shape<'EndingInput'> = {
      id: crypto.randomUUID(),
      network: this.#network,
      language: this.#language,
      ending,
      findings: [...this.#seen],
      taken: [...this.#taken],
    }
    const headers = { 'Content-Type': 'application/json', 'X-Birdsong': '1' }
    void fetch('/api/advice/endings', { method: 'POST', keepalive: true, headers, body: JSON.stringify(told) }).catch(() => undefined)
  }
}
