import { api, got } from '@/api/client.ts'
import { asProblem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { inTenSeconds } from '@/shell/soon.svelte.ts'
import { toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

/** Publishes after ten seconds, unless called off: until then nobody was told. */
export function publishSoon(post: Shape<'PostView'>, ondone: (view: Shape<'PostView'>) => void): void {
  inTenSeconds(post.id, t('publish-soon', { title: post.title }), t('publish-called-off'), () => publish(post, ondone))
}

async function publish(post: Shape<'PostView'>, ondone: (view: Shape<'PostView'>) => void): Promise<void> {
  try {
    ondone(await got(api.POST('/api/posts/{post_id}/publication', { params: { path: { post_id: post.id } } })))
    toast(t('publish-done', { title: post.title }), { tone: 'good' })
  } catch (thrown) {
    toast(asProblem(thrown, t('offline-explained')).message, { tone: 'bad' })
  }
}
