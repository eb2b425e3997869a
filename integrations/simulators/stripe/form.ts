/** Stripe's encoding of parameters: `a[b]=1`, `a[0][c]=2`. An empty string unsets. */

export type Value = string | Value[] | { [name: string]: Value }
export type Form = { [name: string]: Value }

type Tree = { [name: string]: Tree | string }

/** The parameters as a tree, or the name of one that cannot be read. */
export function parseForm(
  text: string,
): { readonly ok: true; readonly form: Form } | { readonly ok: false; readonly at: string } {
  const tree: Tree = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const steps = stepsOf(name)
    if (!steps || !plant(tree, steps, value)) return { ok: false, at: name }
  }
  return { ok: true, form: grown(tree) as Form }
}

function stepsOf(name: string): string[] | null {
  const match = /^([\w-]+)((?:\[[\w.-]*\])*)$/.exec(name)
  if (!match?.[1]) return null
  return [match[1], ...[...(match[2] ?? '').matchAll(/\[([\w.-]*)\]/g)].map(([, step]) => step ?? '')]
}

function plant(tree: Tree, steps: readonly string[], value: string): boolean {
  let at = tree
  for (const [depth, given] of steps.entries()) {
    if (depth > 8 || given === '__proto__') return false
    const step = given === '' ? String(Object.keys(at).length) : given
    const there = Object.hasOwn(at, step) ? at[step] : undefined
    if (depth === steps.length - 1) {
      if (there !== undefined) return false
      at[step] = value
    } else {
      if (typeof there === 'string') return false
      const next = there ?? {}
      at[step] = next
      at = next
    }
  }
  return true
}

function grown(tree: Tree): Value {
  const entries = Object.entries(tree).map(
    ([name, value]) => [name, typeof value === 'string' ? value : grown(value)] as const,
  )
  const isList = entries.length > 0 && entries.every(([name], at) => name === String(at))
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}
