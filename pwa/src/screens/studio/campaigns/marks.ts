/** What a campaign without a template of its own adds; `api/content/marks.py` has the same. */
export const STANDARD = 'utm_source={network}&utm_medium=employee-advocacy&utm_campaign={campaign}&utm_content={post}'

const EXAMPLE = { network: 'linkedin', post: '3f9a2c71d0e4', language: 'en' }

/** The address that a link of the campaign leads to, with the template's placeholders filled as an example. */
export function exampleOf(template: string, campaign: string): string {
  const values: Record<string, string> = { ...EXAMPLE, campaign }
  const added = (template.trim() || STANDARD)
    .split('&')
    .map((pair) => ({ name: pair.split('=', 1)[0] ?? '', value: pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '' }))
    .map(({ name, value }) => ({ name, value: value.replace(/\{([^{}]*)\}/g, (_, placeholder: string) => values[placeholder] ?? '') }))
    .filter(({ name, value }) => name && value)
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return `https://example.com/story${added.length ? '?' : ''}${added.join('&')}`
}
