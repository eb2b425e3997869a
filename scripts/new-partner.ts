import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { lists, type Names } from './new-partner/lists.ts'

/**
 * `npm run new:partner -- NAME ["Title"]`: the skeleton of an adapter, its stand-in and its test, and its lines in the
 * hand-written lists. What it writes is green as it stands; every part that is then written brings its cases.
 */

const root = resolve(import.meta.dirname, '..')
const skeleton = join(import.meta.dirname, 'new-partner', 'skeleton')
const [name = '', title = name] = process.argv.slice(2)

if (!/^[a-z][a-z0-9]{2,15}$/.test(name) || /['`\n\\]/.test(title)) {
  console.error(
    'usage: npm run new:partner -- NAME ["Title"]   (NAME: 3 to 16 letters a-z and digits, such as thaipost)',
  )
  process.exit(1)
}
if (existsSync(join(root, 'integrations/partners', name)) || existsSync(join(root, 'integrations/simulators', name))) {
  console.error(`There is a partner or a stand-in called ${name} already.`)
  process.exit(1)
}

const names: Names = { name, title, Name: name.charAt(0).toUpperCase() + name.slice(1), NAME: name.toUpperCase() }
const written = [...(await writeSkeleton()), ...(await addToLists())]
execFileSync(
  join(root, 'node_modules/.bin/biome'),
  ['check', '--write', ...written.filter((path) => path.endsWith('.ts'))],
  {
    cwd: root,
    stdio: 'ignore',
  },
)
console.log(`${written.join('\n')}

Next: npx vitest run --project integrations tests/integrations/${name}, then npm run conformance, which takes it into the kept
table, then write the first part; integrations/README.md says how.`)

async function writeSkeleton(): Promise<string[]> {
  const files = (await readdir(skeleton, { recursive: true })).filter((path) => path.endsWith('.txt')).sort()
  const paths: string[] = []
  for (const file of files) {
    const path = filled(file).replace(/\.txt$/, '')
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), filled(await readFile(join(skeleton, file), 'utf8')))
    paths.push(path)
  }
  return paths
}

async function addToLists(): Promise<string[]> {
  // All of them are made before one is written: a list that has changed its shape leaves nothing half done.
  const added = await Promise.all(
    lists.map(async ({ path, add }) => ({ path, text: add(await readFile(join(root, path), 'utf8'), names) })),
  )
  for (const { path, text } of added) await writeFile(join(root, path), text)
  return added.map(({ path }) => path)
}

function filled(text: string): string {
  return text
    .replaceAll('__name__', names.name)
    .replaceAll('__Name__', names.Name)
    .replaceAll('__NAME__', names.NAME)
    .replaceAll('__title__', names.title)
}
