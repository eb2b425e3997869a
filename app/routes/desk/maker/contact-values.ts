import { z } from 'zod'
import { parsePhone } from '#app/domain/producer/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'

/** A phone as people write it, in E.164; a number that is none says how one looks. */
export const phone = (words: Phrases) =>
  z.string().transform((typed, context) => {
    const parsed = parsePhone(typed)
    if (parsed) return parsed
    context.addIssue({ code: 'custom', message: words.desk.onboarding.contact.badPhone })
    return z.NEVER
  })

/** At most what a mailbox address may be. */
export const email = z.string().trim().toLowerCase().pipe(z.email().max(254))
