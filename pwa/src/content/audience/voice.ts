import type { Shape } from '@/api/shapes.ts'
import { languageName } from '@/words/names.ts'
import { language, t } from '@/words/words.svelte.ts'
import type { Dimension, Voice } from './sentences.ts'

/** How the person's language says an audience, with the names of the company's groups. */
export function voiceOf(directory: Shape<'Directory'> | undefined): Voice {
  const names = new Map<string, string>()
  const groups = directory ? [...directory.teams, ...directory.regions, ...directory.brands, ...directory.topics] : []
  for (const group of groups) names.set(group.id, group.name)
  const list = (type: Intl.ListFormatType) => new Intl.ListFormat(language(), { type })
  return {
    t,
    name: (dimension, value) => nameOf(dimension, value, names),
    either: (parts) => list('disjunction').format(parts),
    both: (parts) => list('conjunction').format(parts),
  }
}

function nameOf(dimension: Dimension, value: string, names: ReadonlyMap<string, string>): string {
  if (dimension === 'languages') return languageName(value)
  if (dimension === 'roles') return t(`role-${value}`)
  return names.get(value) ?? t('clause-gone')
}
