import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { GiveForm, WithdrawForm } from '#app/components/desk/consent/decide-form.tsx'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { giveConsent, withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { whatHangsOn } from '#app/domain/consent/reach.server.ts'
import { waysOfConsent } from '#app/domain/consent/rules.ts'
import { currentConsentText, isPurpose } from '#app/domain/consent/text.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { line, lines } from '#app/routes/form-values.ts'

const said = {
  language: z.enum(['th', 'en']),
  how: z.enum(waysOfConsent),
  witnessName: line(80).optional(),
  guardianName: line(80).optional(),
  note: lines(500).optional(),
}
const schema = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('give'), heard: z.enum(['aloud', 'silent']), ...said }),
  // Nothing is read out to somebody who takes a yes back: they say so, and that is all.
  z.object({ decision: z.literal('withdraw'), heard: z.literal('silent').default('silent'), ...said }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const { makerId = '', purpose } = params
  const hanging = await whatHangsOn(actor, makerId)
  if (!isPurpose(purpose) || !hanging) throw notFound()
  return { purpose, hanging }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const { makerId = '', purpose } = params
  if (!isPurpose(purpose)) throw notFound()
  const form = await parseForm(request, schema)
  if (!form.ok) return form.answer
  const { decision, heard, ...given } = form.value
  const decide = decision === 'give' ? giveConsent : withdrawConsent
  const decided = await decide(actor, makerId, {
    ...{ purpose, textVersion: currentConsentText.version, readAloud: heard === 'aloud', ...given },
  })
  // What was never given is not there to withdraw: the record shows it as it is.
  if (decided.ok || decided.refusal.code === 'not_given') return redirect(`/desk/makers/${makerId}/consent`)
  throw notFound()
}

/** One purpose: a yes to ask for, or one to take back. */
export default function PurposePage() {
  const { purpose, hanging } = useLoaderData<typeof loader>()
  const { maker } = useMaker()
  const lastResult = useActionData<typeof action>()?.lastResult
  return maker.consents.includes(purpose) ? (
    <WithdrawForm purpose={purpose} makerId={maker.id} hanging={hanging} lastResult={lastResult} />
  ) : (
    <GiveForm purpose={purpose} lastResult={lastResult} />
  )
}
