import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt']

/** Puts the viewer of the API's description beside `public/api-docs`, so that nothing comes from other servers. */
export function apiDocs() {
  return {
    name: 'birdsong:api-docs',
    apply: 'build',
    async generateBundle() {
      const viewer = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
      for (const name of FILES) {
        const source = await readFile(join(viewer, name))
        this.emitFile({ type: 'asset', fileName: `api-docs/${name}`, source: withoutMap(source, name) })
      }
    },
  }
}

/** The map is not shipped, so nothing may ask for it. */
function withoutMap(source, name) {
  return name.endsWith('.txt') ? source : source.toString('utf8').replace(/\n?(\/\/|\/\*)# sourceMappingURL=[^\n]*$/, '')
}
