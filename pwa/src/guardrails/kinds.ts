import { hasWords, t } from '@/words/words.svelte.ts'

/** What a kind of finding is called; a rule of the company's own goes by its code. */
export function kindName(kind: string): string {
  return hasWords(`rule-kind-${kind}`) ? t(`rule-kind-${kind}`) : t('rule-kind-custom')
}
