import { api, got } from '@/api/client.ts'
import type { Shape } from '@/api/shapes.ts'

let asked: Promise<Shape<'Directory'>> | null = null

/** Teams, regions, brands and topics, asked for once; a failure is asked again next time. */
export function directory(): Promise<Shape<'Directory'>> {
  asked ??= got(api.GET('/api/directory')).catch((thrown) => {
    asked = null
    throw thrown
  })
  return asked
}

/** After a change of language the topics have other names. */
export function forgetDirectory(): void {
  asked = null
}
