import { api, got } from '@/api/client.ts'
import { asProblem } from '@/api/problem.ts'
import type { Shape } from '@/api/shapes.ts'
import { forgetWithPerson } from '@/session/session.svelte.ts'
import { dismiss, toast } from '@/ui/toasts.svelte.ts'
import { t } from '@/words/words.svelte.ts'

/** How long a publication can be called off (`--think-again`): until then nobody was told. */
export const TO_THINK_AGAIN_MS = 10_000

type Pending = { postId: string; stop: () => void }

let pending = $state.raw<Pending | null>(null)

export const publishing = {
  /** Whether a post is about to go live. */
  about(postId: string): boolean {
    return pending?.postId === postId
  },
}

/** Publishes after ten seconds, unless called off. It goes on while the person looks at other screens, not when they close the page. */
export function publishSoon(post: Shape<'PostView'>, ondone: (view: Shape<'PostView'>) => void): void {
  pending?.stop()
  const asked = { label: t('undo'), run: () => callOff(post.id) }
  const shown = toast(t('publish-soon', { title: post.title }), { action: asked, stays: true })
  const timer = setTimeout(() => {
    end(shown)
    void publish(post, ondone)
  }, TO_THINK_AGAIN_MS)
  addEventListener('beforeunload', warn)
  pending = {
    postId: post.id,
    stop: () => {
      clearTimeout(timer)
      end(shown)
    },
  }
}

export function callOff(postId: string): void {
  if (pending?.postId !== postId) return
  pending.stop()
  toast(t('publish-called-off'))
}

async function publish(post: Shape<'PostView'>, ondone: (view: Shape<'PostView'>) => void): Promise<void> {
  try {
    ondone(await got(api.POST('/api/posts/{post_id}/publication', { params: { path: { post_id: post.id } } })))
    toast(t('publish-done', { title: post.title }), { tone: 'good' })
  } catch (thrown) {
    toast(asProblem(thrown, t('offline-explained')).message, { tone: 'bad' })
  }
}

function end(shown: number): void {
  dismiss(shown)
  removeEventListener('beforeunload', warn)
  pending = null
}

/** Closing the page now would mean that the post does not go live. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

forgetWithPerson(() => pending?.stop())
