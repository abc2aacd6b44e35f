// Checks the texts: every language has the same keys with the same values, every key that is used exists, none is idle.
// The words of a desk lie in a folder of their own; a key is said once in all of a language's files together.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, Visitor } from '@fluent/syntax'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const WORDS = join(SOURCE, 'words')

class Values extends Visitor {
  names = new Set()
  visitVariableReference(node) {
    this.names.add(node.id.name)
  }
}

async function messages(file, found) {
  const resource = parse(await readFile(join(WORDS, file), 'utf8'))
  const junk = resource.body.filter((entry) => entry.type === 'Junk').map((entry) => entry.content.trim())
  if (junk.length > 0) complain(`${file} has what Fluent can't read: ${junk[0]}`)
  for (const entry of resource.body.filter((each) => each.type === 'Message')) {
    const values = new Values()
    values.visit(entry)
    if (found.has(entry.id.name)) complain(`${file} says ${entry.id.name} twice`)
    found.set(entry.id.name, [...values.names].sort().join(' '))
  }
}

async function code() {
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => /\.(svelte|ts)$/.test(entry.name) && !/(\.test|schema)\.ts$/.test(entry.name))
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))
  return texts.join('\n')
}

/** What stands between the brackets of each `t(…)`. */
function* calls(text) {
  for (const { index } of text.matchAll(/(?<![\w.])t\(/g)) {
    let depth = 1
    let end = index + 2
    while (depth > 0 && end < text.length) {
      if (text[end] === '(') depth += 1
      if (text[end] === ')') depth -= 1
      end += 1
    }
    yield text.slice(index + 2, end - 1)
  }
}

/** The keys that code names, and the beginnings of those it puts together. */
function used(text) {
  const named = [...calls(text)].map((call) => call.split(/,\s*\{/)[0])
  named.push(...[...text.matchAll(/\bword: ('[^']+')/g)].map((found) => found[1]))
  named.push(...[...text.matchAll(/\btitles = \{([^}]*)\}/g)].map((found) => found[1]))
  const keys = named.flatMap((part) => [...part.matchAll(/'([a-z]+[a-z0-9_-]*)'/g)].map((found) => found[1]))
  const beginnings = named.flatMap((part) => [...part.matchAll(/`([a-z-]+-)\$\{/g)].map((found) => found[1]))
  return { keys: new Set(keys), beginnings: [...new Set(beginnings)] }
}

const complaints = []
function complain(text) {
  complaints.push(text)
}

const files = (await readdir(WORDS, { recursive: true })).filter((name) => name.endsWith('.ftl')).sort()
const languages = new Map(files.map((file) => [basename(file), new Map()]))
for (const file of files) await messages(file, languages.get(basename(file)))
const english = languages.get('en.ftl')
for (const [file, found] of languages) {
  for (const [key, values] of english) {
    if (!found.has(key)) complain(`${file} lacks ${key}`)
    else if (found.get(key) !== values) complain(`${file}: ${key} uses “${found.get(key)}”, English uses “${values}”`)
  }
  for (const key of found.keys()) if (!english.has(key)) complain(`${file} has ${key}, English has not`)
}

const { keys, beginnings } = used(await code())
for (const key of keys) if (!english.has(key) && key.includes('-')) complain(`the code uses ${key}, which no language has`)
for (const start of beginnings) if (![...english.keys()].some((key) => key.startsWith(start))) complain(`no key begins with ${start}`)
for (const key of english.keys()) {
  if (!keys.has(key) && !beginnings.some((start) => key.startsWith(start))) complain(`${key} is never used`)
}

for (const text of complaints) console.error(text)
console.log(`${english.size} messages in ${languages.size} languages; ${complaints.length} complaints`)
process.exit(complaints.length > 0 ? 1 : 0)
