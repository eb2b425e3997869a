import type { Actor } from '#app/domain/person/actor.ts'
import { endGrant, grantRole } from '#app/domain/person/grant.server.ts'
import type { Lang } from '#app/i18n/words.ts'
import { AppointForm } from '../appoint-form.ts'
import { refuseAppointment } from '../appoint-refusal.server.ts'
import { notFound } from '../doorman.server.ts'
import { parseFormData, type RefusedForm } from '../form.server.ts'

interface Sent {
  readonly actor: Actor
  readonly lang: Lang
  readonly form: FormData
  /** Null: staff of the programme. */
  readonly communityId: string | null
}

/** Answers the two forms of the office's pages of people: ending a role (`intent=end`) and giving one. Null: done. */
export async function answerPeopleForms({ actor, lang, form: sent, communityId }: Sent): Promise<RefusedForm | null> {
  if (sent.get('intent') === 'end') {
    const ended = await endGrant(actor, String(sent.get('grant')))
    if (!ended.ok) throw notFound()
    return null
  }
  const form = parseFormData(sent, lang, AppointForm)
  if (!form.ok) return form.answer
  const role = communityId ? form.value.role : 'staff'
  const given = await grantRole(actor, { ...form.value.whom, role, communityId })
  if (given.ok) return null
  return refuseAppointment(form, given.refusal, lang)
}
