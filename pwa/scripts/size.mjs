// Fails when the JavaScript that every visitor loads first weighs more than the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 60_000
const DIST = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'))

function imported(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name)
    for (const next of manifest[name].imports ?? []) imported(next, seen)
  }
  return seen
}

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry)
const chunks = [...imported(entry)].map((name) => manifest[name].file)
const total = chunks.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, DIST))).length, 0)

console.log(`Entry: ${total} of ${BUDGET} bytes gzipped (${chunks.join(', ')})`)
if (total > BUDGET) {
  console.error('The entry is over its budget: load a screen or a library with import() instead.')
  process.exit(1)
}
