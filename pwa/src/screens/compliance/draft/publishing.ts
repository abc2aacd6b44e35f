import { api, got } from '@/api/client.ts'
import { asProblem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { go, here } from '@/routing/router.svelte.ts'
import { inTenSeconds } from '@/shell/soon.svelte.ts'
import { toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

/** What the ten seconds are about. */
export const PUBLICATION = 'policy-publication'

/** Publishes the draft after ten seconds, unless called off: until then nobody is asked to read anything. */
export function publishSoon(wanted: Shape<'PublicationInput'>, version: number, ondone: () => void): void {
  inTenSeconds(PUBLICATION, t('draft-publish-soon', { version }), t('draft-publish-called-off'), () => publish(wanted, ondone))
}

async function publish(wanted: Shape<'PublicationInput'>, ondone: () => void): Promise<void> {
  try {
    const done = await got(api.POST('/api/policy/draft/publication', { body: wanted }))
    ondone()
    toast(t('draft-publish-done', { version: done.version, observed: done.observed.length }), { tone: 'good' })
    if (here.url.pathname.startsWith('/compliance/policy')) await go('/compliance/policy')
  } catch (thrown) {
    toast(asProblem(thrown, t('offline-explained')).message, { tone: 'bad' })
  }
}
