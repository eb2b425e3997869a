import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Somebody with a LINE account. `userId` has LINE's form: U and 32 hex digits. */
export type LinePerson = { userId: string; displayName: string; email: string | null }

/** People of the stand-in. They are made up; who they are at Yaan is decided there. */
export const linePeople: readonly LinePerson[] = [
  makePerson('ป้าสมใจ', null),
  makePerson('น้องฟ้า', 'fah@line.test'),
  makePerson('ลุงประเสริฐ', null),
  makePerson('Khun Arthit', 'arthit@line.test'),
]

const Typed = z.object({
  displayName: z.string().trim().min(1).max(20),
  email: z.union([z.literal(''), z.email()]),
})

/** The person that a form names: one of the list by id, or somebody new by name. Null when it names nobody. */
export function personOf(form: FormData): LinePerson | null {
  const known = linePeople.find((person) => person.userId === form.get('user'))
  if (known) return known
  const typed = Typed.safeParse({ displayName: form.get('displayName'), email: form.get('email') ?? '' })
  return typed.success ? makePerson(typed.data.displayName, typed.data.email || null) : null
}

/** The same name is the same person, also after a restart. */
function makePerson(displayName: string, email: string | null): LinePerson {
  const userId = `U${createHash('sha256').update(`${displayName}/${email}`).digest('hex').slice(0, 32)}`
  return { userId, displayName, email }
}
