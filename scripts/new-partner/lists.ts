/** The hand-written lists that a new partner must stand in, and how its line gets there. */

export interface Names {
  /** `thaipost`: folder, id and address. */
  readonly name: string
  /** `Thaipost`: in names of functions. */
  readonly Name: string
  /** `THAIPOST`: in names of settings. */
  readonly NAME: string
  /** As people know it: `Thailand Post Mart`. */
  readonly title: string
}

interface List {
  readonly path: string
  /** The text with the new lines in it. @throws when the place for them is not there. */
  readonly add: (text: string, names: Names) => string
}

export const lists: readonly List[] = [
  {
    path: 'integrations/partners/names.ts',
    add: (text, { name, title }) => before(text, '} as const', `  ${name}: everywhere('${title}'),\n`),
  },
  {
    path: 'integrations/accounts.ts',
    add: (text, { name }) =>
      imported(
        within(text, 'const plans', `  ${name}: ${name}Account,\n`),
        `import { ${name}Account } from './partners/${name}/account.ts'`,
      ),
  },
  {
    path: 'integrations/registry.ts',
    add: (text, { name, Name }) =>
      imported(
        within(text, 'const partners', `  ${name}: { setup: ${name}Setup, create: create${Name} },\n`),
        `import { create${Name} } from './partners/${name}/index.ts'`,
        `import { ${name}Setup } from './partners/${name}/setup.ts'`,
      ),
  },
  {
    path: 'integrations/simulators/serve.ts',
    add: (text, { Name, title }) =>
      imported(
        before(
          text,
          '  {\n    simulator: createMailboxSimulator',
          `  {
    simulator: create${Name}Simulator(),
    title: { th: '${title}', en: '${title}' },
    says: { th: 'ยังไม่มีสินค้า', en: 'Nothing here yet.' },
  },
`,
        ),
        `import { create${Name}Simulator } from './${Name.toLowerCase()}/index.ts'`,
      ),
  },
  {
    path: 'tests/support/conformance/partners.ts',
    add: (text, { name }) =>
      imported(
        text.replace(/(stands: readonly Stand\[\] = \[[^\]]*?),?\s*\]/, `$1, ${name}Stand]`),
        `import { ${name}Stand } from './${name}-stand.ts'`,
      ),
  },
  {
    path: '.env.example',
    add: (text, { NAME, title }) =>
      `${text.trimEnd()}\n\n# ---------- ${title} (optional; the demo uses the simulator) ----------\n${NAME}_BASE=\n${NAME}_APP_KEY=\n${NAME}_APP_SECRET=\n`,
  },
]

function before(text: string, mark: string, line: string): string {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`“${mark}” is not there any more: add this by hand:\n${line}`)
  return text.slice(0, at) + line + text.slice(at)
}

/** Last in the object that this declaration begins. */
function within(text: string, declaration: string, line: string): string {
  const from = text.indexOf(declaration)
  const end = from < 0 ? -1 : text.indexOf('\n}\n', from)
  if (end < 0) throw new Error(`“${declaration}” is not there any more: add this by hand:\n${line}`)
  return text.slice(0, end + 1) + line + text.slice(end + 1)
}

/** After the last import; the formatter puts them in order. */
function imported(text: string, ...lines: readonly string[]): string {
  const [last] = [...text.matchAll(/^import [^;]*?from '[^']+'\n/gm)].reverse()
  const at = last ? last.index + last[0].length : 0
  return `${text.slice(0, at)}${lines.join('\n')}\n${text.slice(at)}`
}
