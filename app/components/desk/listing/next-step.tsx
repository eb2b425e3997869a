import { Form, Link } from '@remix-run/react'
import { type ButtonKind, buttonLook } from '#app/components/button-look.ts'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import type { ListingState } from '#app/domain/listing/state.ts'
import { connectPath } from './partner-words.ts'

export interface StepOf {
  state: ListingState
  want: 'live' | 'hidden' | 'gone'
  troubled: boolean
  mayShow: boolean
  shop: { partner: string; state: string; communityId: string | null }
  formPath: string
  /** Where what stands in the way is answered: the form, or a question that is asked before it. */
  mendPath: string
  productPath: string
}

/** What a button wishes; read again in the page's action. */
export const wishes = ['pause', 'show', 'takeDown', 'retry', 'writeOurs', 'keepTheirs'] as const
export type WishName = (typeof wishes)[number]

/** The one next step as a button, and the others quietly below it. */
export function NextStep({ of }: { of: StepOf }) {
  const words = useWords().desk.listing
  const [first, ...others] = stepsOf(of)
  if (of.shop.state === 'reconnect')
    return (
      <a href={connectPath(of.shop.partner, of.shop.communityId)} className={buttonLook()}>
        {words.do.reconnect}
      </a>
    )
  return (
    <Form method="post" className="flex flex-col gap-3">
      {first && <Step step={first} of={of} kind={isWell(of) ? kindOf(first) : 'main'} />}
      {others.map((step) => (
        <Step key={step} step={step} of={of} kind={kindOf(step)} />
      ))}
      {of.state === 'drifted' && <p className="text-16 text-muted">{words.keepTheirsHint}</p>}
    </Form>
  )
}

type StepName = WishName | 'mend' | 'change' | 'toProduct'

function Step({ step, of, kind }: { step: StepName; of: StepOf; kind: ButtonKind }) {
  const words = useWords().desk.listing.do
  if (step === 'mend' || step === 'change' || step === 'toProduct') {
    const paths = { mend: of.mendPath, change: of.formPath, toProduct: of.productPath }
    return (
      <Link to={paths[step]} className={buttonLook(kind)}>
        {words[step]}
      </Link>
    )
  }
  return (
    <SubmitButton kind={kind} name="do" value={step}>
      {words[step]}
    </SubmitButton>
  )
}

/** Nothing is called for: then no button calls louder than the others. */
function isWell({ state, troubled }: StepOf): boolean {
  return state === 'live' || state === 'in_review' || ((state === 'waiting' || state === 'on_its_way') && !troubled)
}

function kindOf(step: StepName): ButtonKind {
  return step === 'takeDown' ? 'danger' : 'quiet'
}

function stepsOf({ state, want, troubled, mayShow }: StepOf): readonly StepName[] {
  switch (state) {
    case 'waiting':
    case 'on_its_way':
      return [...(troubled ? (['retry'] as const) : []), ...(want === 'gone' ? [] : (['takeDown'] as const))]
    case 'in_review':
      return ['takeDown']
    case 'live':
      return ['pause', 'change', 'takeDown']
    case 'hidden':
      return mayShow ? ['show', 'change', 'takeDown'] : ['toProduct', 'takeDown']
    case 'needs_you':
      return ['mend', 'retry', 'takeDown']
    case 'refused':
      return ['toProduct', 'retry', 'takeDown']
    case 'drifted':
      return ['writeOurs', 'keepTheirs', 'takeDown']
    case 'gone':
      return mayShow ? ['show'] : []
  }
}
