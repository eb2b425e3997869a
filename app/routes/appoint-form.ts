import { z } from 'zod'
import type { Whom } from '#app/domain/person/grant.server.ts'
import { readAccountCode } from '#app/domain/person/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { email, line } from './form-values.ts'

/** Whom to appoint: an e-mail with the person's name, or the code that an account page shows. */
const whom = {
  who: z.string().transform((typed, context): { email: string } | { accountCode: string } => {
    const accountCode = readAccountCode(typed)
    if (accountCode) return { accountCode }
    const read = email.safeParse(typed)
    if (read.success) return { email: read.data }
    context.addIssue({ code: 'invalid_format', format: 'email' })
    return z.NEVER
  }),
  name: line(80).optional(),
  role: z.enum(['volunteer', 'committee']).default('volunteer'),
}

export const AppointForm = (words: Phrases) =>
  z.object(whom).transform(({ who, name, role }, context): { whom: Whom; role: typeof role } => {
    if ('accountCode' in who) return { whom: who, role }
    if (name) return { whom: { email: who.email, name }, role }
    context.addIssue({ code: 'custom', path: ['name'], message: words.common.errors.required })
    return z.NEVER
  })
