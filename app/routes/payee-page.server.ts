import { redirect } from '@remix-run/node'
import type { PayeePage } from '#app/components/money/payee-form.tsx'
import { changePayee } from '#app/domain/payout/payee.server.ts'
import { openMoney } from '#app/domain/payout/statement.server.ts'
import { codeMinutes } from '#app/domain/person/code.server.ts'
import { isFresh, proveByCode, sendFreshCode } from '#app/domain/person/fresh.server.ts'
import { findSession } from '#app/domain/person/session.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { arabicDigits } from '#app/lib/text.ts'
import { notFound } from './doorman.server.ts'
import { parseFormData, type RefusedForm } from './form.server.ts'
import { languageOf } from './language.server.ts'
import { PayeeForm } from './payee-form.ts'

/** The page of a maker's account for money, for the maker and for whoever helps them: proving who one is, then the form. */

async function guard(request: Request, producerId: string) {
  const session = await findSession(request)
  const money = session && (await openMoney(session.actor, producerId))
  if (!session || !money) throw notFound()
  return { session, money }
}

export async function loadPayee(request: Request, producerId: string): Promise<PayeePage> {
  const { session, money } = await guard(request, producerId)
  const { searchParams } = new URL(request.url)
  return {
    ...{ producer: money.producer, payee: money.payee },
    fresh: await isFresh({ sessionId: session.id, personId: session.actor.id }),
    sentTo: searchParams.get('sent'),
    ended: searchParams.has('ended'),
  }
}

interface Place {
  readonly producerId: string
  /** This page's address, and where to go when it is done. */
  readonly here: string
  readonly next: string
  /** The visitor's address on the net. */
  readonly from: string
}

/** Sends a code, tries one, or saves the account. */
export async function answerPayee(
  request: Request,
  { producerId, here, next, from }: Place,
): Promise<RefusedForm | { readonly said: string } | Response> {
  const { session } = await guard(request, producerId)
  const lang = languageOf(request)
  const words = wordsIn(lang).money.payee
  const asking = { sessionId: session.id, personId: session.actor.id, from }
  const form = await request.formData()
  const to = (path: string, key: string, value = '') =>
    redirect(`${path}${path.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(value)}`, 303)
  switch (form.get('intent')) {
    case 'send': {
      const letter = (code: string) => ({
        subject: words.prove.letter.subject(code),
        text: words.prove.letter.text(code, codeMinutes),
      })
      const sent = await sendFreshCode(asking, { lang, letter })
      if (sent.ok) return to(here, 'sent', sent.value.email)
      if (sent.refusal.why === 'wait') return { said: words.prove.wait(sent.refusal.seconds) }
      return { said: sent.refusal.why === 'address' ? words.prove.noMailbox : words.prove.post }
    }
    case 'prove': {
      const code = arabicDigits(String(form.get('code') ?? '')).replace(/\D/g, '')
      const proved = await proveByCode(asking, code)
      if (proved.ok) return redirect(here, 303)
      const { refusal } = proved
      return { said: refusal.why === 'wait' ? words.prove.wait(refusal.seconds) : words.prove[refusal.why] }
    }
    default:
  }
  if (!(await isFresh(asking))) return to(here, 'ended')
  const sound = parseFormData(form, lang, PayeeForm)
  if (!sound.ok) return sound.answer
  const typed = { ...sound.value, bankCode: sound.value.bankCode ?? '' }
  const changed = await changePayee(session.actor, producerId, { typed })
  if (changed.ok) return redirect(next, 303)
  switch (changed.refusal.code) {
    case 'not_found':
      throw notFound()
    case 'same':
      return sound.refuse({ form: words.wrong.same })
    case 'unsound': {
      const fields = { bank: 'bankCode', number: 'number', name: 'accountName' } as const
      return sound.refuse({ fields: { [fields[changed.refusal.field]]: words.wrong[changed.refusal.field] } })
    }
  }
}
