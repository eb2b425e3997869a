import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { type Draft, saveAnswer } from '#app/domain/producer/draft.server.ts'
import { type Answer, answersOf, isWhole, type Question, stepBeside } from '#app/domain/producer/onboarding.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** Reads the answer to one question, keeps it, and goes on to the next; an answer given elsewhere meanwhile comes back
 *  beside this one as a 409. */
export async function answerQuestion<Q extends Question>(
  { request, params }: ActionFunctionArgs,
  question: Q,
  schema: (words: Phrases) => z.ZodType<Answer<Q>>,
) {
  const actor = await requireActor(request, 'volunteer')
  const sent = await request.formData()
  const lang = languageOf(request)
  const form = parseFormData(sent, lang, schema)
  if (!form.ok) return form.answer
  const saved = await saveAnswer(actor, {
    draftId: params.draftId ?? '',
    communityId: String(sent.get('community')),
    question,
    value: form.value,
    seenRevision: Number(sent.get('seen')) || 0,
  })
  if (saved.ok) return redirect(onwardFrom(question, saved.value))
  const { refusal } = saved
  if (refusal.code === 'finished') return redirect(`/desk/makers/${refusal.producerId}`)
  if (refusal.code === 'not_found') throw notFound()
  const { lastResult } = form.refuse({ form: wordsIn(lang).desk.onboarding.conflict.says }).data
  const kept = refusal.draft.content[question]
  return data({ lastResult, conflict: { seen: kept?.revision ?? 0, value: kept?.value } }, { status: 409 })
}

/** To the next question; once all are answered, back to the check from wherever something was mended. */
export function onwardFrom(question: Question, draft: Draft): string {
  const next = isWhole(answersOf(draft.content)) ? 'check' : stepBeside(question, 1)
  return `/desk/makers/new/${draft.id}/${next}`
}
