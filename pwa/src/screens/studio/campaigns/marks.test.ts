import { describe, expect, it } from 'vitest'
import { exampleOf } from './marks.ts'

describe('the example of marks', () => {
  it('fills the placeholders and encodes what stands there', () => {
    expect(exampleOf('utm_source={network}&utm_campaign={campaign}-été', 'green')).toBe(
      'https://example.com/story?utm_source=linkedin&utm_campaign=green-%C3%A9t%C3%A9',
    )
  })

  it('shows the usual marks where there is no template', () => {
    expect(exampleOf(' ', 'green')).toContain('utm_medium=employee-advocacy&utm_campaign=green')
  })

  it('leaves out what is empty, and copes with half a template', () => {
    expect(exampleOf('a={nobody}&b&utm_id=7', 'green')).toBe('https://example.com/story?utm_id=7')
    expect(exampleOf('utm', '')).toBe('https://example.com/story')
  })
})
