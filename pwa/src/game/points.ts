import { api, got } from '@/api/client.ts'
import type { Shape } from '@/api/shapes.ts'

let asked: Promise<Shape<'HowPointsWork'>> | null = null

/** What earns how much, asked for once; a failure is asked again next time. */
export function howPointsWork(): Promise<Shape<'HowPointsWork'>> {
  asked ??= got(api.GET('/api/points')).catch((thrown) => {
    asked = null
    throw thrown
  })
  return asked
}

/** The points for one reason; 0 when they are not known now. */
export async function pointsFor(reason: Shape<'EntryReason'>): Promise<number> {
  const rules = await howPointsWork().catch(() => null)
  return rules?.rules.find((rule) => rule.reason === reason)?.points ?? 0
}
