/** Ways of finding fault with a field, for both catalogues. */
import type { Fields } from './format.ts'
import type { Issue } from './state.ts'

export function missing(fields: Fields, names: readonly string[]): Issue[] {
  return names
    .filter((name) => !fields[name]?.[0])
    .map((name) => ({
      ...{ code: `missing_${name}`, attribute: name, severity: 'error' },
      says: { th: `ไม่มี ${name}`, en: `Missing ${name}` },
    }))
}

export function tooLong(fields: Fields, limits: Readonly<Record<string, number>>): Issue[] {
  return Object.entries(limits).flatMap(([name, most]) => {
    const length = [...(fields[name]?.[0] ?? '')].length
    if (length <= most) return []
    return [
      {
        ...{ code: `${name}_too_long`, attribute: name, severity: 'error' as const },
        says: {
          th: `${name} ยาว ${length} ตัวอักษร รับไม่เกิน ${most}`,
          en: `${name} has ${length} characters, at most ${most}`,
        },
      },
    ]
  })
}

export function malformed(fields: Fields, forms: Readonly<Record<string, RegExp>>): Issue[] {
  return Object.entries(forms).flatMap(([name, form]) => {
    const wrong = (fields[name] ?? []).find((value) => value !== '' && !form.test(value))
    if (wrong === undefined) return []
    return [
      {
        ...{ code: `invalid_${name}`, attribute: name, severity: 'error' as const },
        says: { th: `อ่าน ${name} ไม่ได้: ${wrong.slice(0, 80)}`, en: `Cannot read ${name}: ${wrong.slice(0, 80)}` },
      },
    ]
  })
}

export function warning(code: string, attribute: string, th: string, en: string): Issue {
  return { code, attribute, severity: 'warning', says: { th, en } }
}
