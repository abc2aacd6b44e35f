import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const WORTH_IT = /\.(html|js|css|svg|webmanifest|json|txt)$/
const SMALLEST = 512

/** Writes `name.br` and `name.gz` beside every text file of the build, so that the server never compresses. */
export function compress() {
  let folder
  return {
    name: 'birdsong:compress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = config.build.outDir
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        for (const path of await files(folder)) await compressed(path)
      },
    },
  }
}

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && WORTH_IT.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
}

async function compressed(path) {
  const content = await readFile(path)
  if (content.length < SMALLEST) return
  const brotli = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  await writeFile(`${path}.br`, brotli)
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
}
