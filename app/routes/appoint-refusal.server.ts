import type { NotAppointed } from '#app/domain/person/grant.server.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { notFound } from './doorman.server.ts'
import type { RefusedForm, SoundForm } from './form.server.ts'

/** Why somebody was not appointed, in the person's language. */
export function refuseAppointment(form: SoundForm<unknown>, refusal: NotAppointed, lang: Lang): RefusedForm {
  const words = wordsIn(lang).office.people
  switch (refusal.why) {
    case 'not_found':
      throw notFound()
    case 'nobody':
      return form.refuse({ fields: { who: words.nobody } })
    case 'has_volunteer':
      return form.refuse({ form: words.hasVolunteer(refusal.name) })
    case 'holds_already':
      return form.refuse({ form: words.holdsAlready })
  }
}
