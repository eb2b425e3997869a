import type { SubmissionResult } from '@conform-to/react'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '#app/domain/person/actor.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import type { Edited } from '#app/domain/product/edit.server.ts'
import type { Step } from '#app/domain/product/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { deskPath } from '#app/lib/local-path.ts'
import type { Outcome } from '#app/lib/outcome.ts'
import { parseFormData } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { atHand, productAtHand } from './at-hand.server.ts'
import { type ProductRefusal, sayRefusal } from './say-refusal.server.ts'

/** What a step's page is told when it is not taken. */
export interface StepAnswer {
  readonly lastResult: SubmissionResult
  /** After somebody else changed it: the state that sending again writes against. */
  readonly revision?: string
}

interface StepAction<Schema extends z.ZodType> {
  readonly step: Step
  readonly schema: Schema | ((words: Phrases) => Schema)
  readonly change: (actor: Actor, edited: Edited, value: z.output<Schema>) => Promise<Outcome<unknown, ProductRefusal>>
  /** What the step says now, in a line, for somebody whose change came second. */
  readonly theirs: (product: DeskProduct) => string
  /** A form that was read already (photographs are read while they arrive). */
  readonly form?: FormData
}

/** Takes one step's form: sound, changed, and on to the next question or back to the product. */
export async function takeStep<Schema extends z.ZodType>(
  { request, params }: ActionFunctionArgs,
  { step, schema, change, theirs, form: readForm }: StepAction<Schema>,
) {
  const { actor, productId } = await atHand(request, params)
  const form = readForm ?? (await request.formData())
  const lang = languageOf(request)
  const sound = parseFormData(form, lang, schema)
  if (!sound.ok) return data<StepAnswer>({ lastResult: sound.answer.data.lastResult }, { status: 400 })
  const outcome = await change(actor, { productId, revision: revisionIn(form) }, sound.value)
  const product = await productAtHand(actor, productId)
  if (outcome.ok) return redirect(onwardFrom(product, step, request))
  const { lastResult } = sound.refuse(sayRefusal(outcome.refusal, { lang, product, theirs: theirs(product) })).data
  return data<StepAnswer>({ lastResult, revision: String(product.revision) }, { status: 400 })
}

/** Back to where something had to be mended; else the next question while a product is new, else the product itself. */
export function onwardFrom(product: DeskProduct, step: Step, request: Request): string {
  const home = `/desk/products/${product.id}`
  const query = new URL(request.url).searchParams
  const back = deskPath(query.get('back'))
  if (back) return back
  if (!query.has('new')) return `${home}?saved`
  const next = product.steps[product.steps.indexOf(step) + 1]
  return next ? `${home}/${next}?new` : home
}

/** The state that the form was filled in against; nonsense is a state that nothing has. */
export function revisionIn(form: FormData): bigint {
  const sent = form.get('revision')
  return typeof sent === 'string' && /^\d{1,18}$/.test(sent) ? BigInt(sent) : -1n
}
