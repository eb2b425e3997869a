/** Reading parameters that were already checked against their shape. */
import type { Form, Value } from './form.ts'
import type { Words } from './state.ts'

export function text(form: Form, ...path: readonly string[]): string | null {
  const value = at(form, path)
  return typeof value === 'string' && value !== '' ? value : null
}

export function whole(form: Form, ...path: readonly string[]): number | null {
  const value = text(form, ...path)
  return value === null ? null : Number(value)
}

export function texts(form: Form, name: string): string[] | null {
  const value = form[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null
}

export function words(form: Form, ...path: readonly string[]): Words {
  const value = at(form, path)
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : [])),
  )
}

function at(form: Form, path: readonly string[]): Value | undefined {
  let here: Value | undefined = form
  for (const step of path) {
    if (here === undefined || typeof here === 'string') return undefined
    here = Array.isArray(here) ? here[Number(step)] : here[step]
  }
  return here
}
