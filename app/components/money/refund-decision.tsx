import { Form } from '@remix-run/react'
import type { OpenedRefund } from '#app/domain/refund/office-view.server.ts'
import type { RefundTarget } from '#app/domain/refund/target.ts'
import { boxLook } from '../form/question.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useWords } from '../language.tsx'
import { useBankName } from './bank-name.ts'

/** What a person can do with a refund where it stands; nothing, when it has to be somebody else. */
export function RefundDecision({ refund, target }: { refund: OpenedRefund; target: RefundTarget | null }) {
  const words = useWords().money.refunds
  const { state, isOwn, way, people, approvedAt } = refund
  const byHand = state === 'failed' || state === 'canceled'
  const isHalf =
    people.approved !== null && people.second === null && (approvedAt === null || (byHand && way === 'manual'))
  // Who agreed to the provider's way has not agreed to a transfer by hand.
  const mustBeOther = isOwn && !(byHand && way === 'api')
  if (state !== 'requested' && state !== 'manual_pending' && !byHand) return null
  if (mustBeOther) return <p className="mt-6 font-bold">{words.own}</p>
  if (state === 'manual_pending') return <ByHand hasTarget={refund.hasTarget} target={target} />
  return (
    <div className="mt-6 grid gap-6">
      {refund.order.disputed && <p className="font-bold">{words.refusals.disputed}</p>}
      <Form method="post">
        <SubmitButton name="intent" value="approve">
          {isHalf ? words.approveSecond : byHand ? words.byHand : words.approve}
        </SubmitButton>
        {refund.needsSecond && !isHalf && <p className="mt-2 text-16 text-muted">{words.two}</p>}
      </Form>
      {state === 'requested' && (
        <Form method="post" className="grid gap-3">
          <label className="grid gap-2">
            <span className="font-bold">{words.refuseLabel}</span>
            <input name="words" required maxLength={500} className={boxLook} />
          </label>
          <SubmitButton kind="danger" name="intent" value="refuse">
            {words.refuse}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

function ByHand({ hasTarget, target }: { hasTarget: boolean; target: RefundTarget | null }) {
  const words = useWords().money.refunds
  if (!hasTarget) return <p className="mt-6 font-bold">{words.target.waits}</p>
  return (
    <div className="mt-6 grid gap-6">
      {target ? (
        <TargetShown target={target} />
      ) : (
        <Form method="post">
          <SubmitButton kind="quiet" name="intent" value="view">
            {words.target.show}
          </SubmitButton>
          <p className="mt-2 text-16 text-muted">{words.target.note}</p>
        </Form>
      )}
      <Form method="post" className="grid gap-3">
        <h2 className="text-22">{words.done.title}</h2>
        <label className="grid gap-2">
          <span className="font-bold">{words.done.reference}</span>
          <input name="words" required maxLength={60} autoComplete="off" className={boxLook} />
        </label>
        <SubmitButton name="intent" value="done">
          {words.done.send}
        </SubmitButton>
      </Form>
    </div>
  )
}

function TargetShown({ target }: { target: RefundTarget }) {
  const words = useWords().money.refunds.target
  const bank = useBankName(target.kind === 'bank' ? target.bankCode : null)
  return (
    <dl className="grid gap-x-6 gap-y-2 rounded-card border border-indigo bg-raised p-4 sm:grid-cols-[auto_1fr]">
      <dt className="text-muted">{words.bank}</dt>
      <dd>{bank}</dd>
      <dt className="text-muted">{words.number}</dt>
      <dd className="font-bold tabular-nums">{target.number}</dd>
      <dt className="text-muted">{words.name}</dt>
      <dd>{target.name}</dd>
    </dl>
  )
}
