import type { RefundShown } from '#app/domain/refund/shown.server.ts'
import { type RefundStage, refundStageOf, refundStages } from '#app/domain/refund/stage.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { useLang, useWords } from '../../language.tsx'
import { LinkButton } from '../../link-button.tsx'
import { ShopLink } from '../../shop-link.tsx'
import { Steps } from './steps.tsx'

interface Props {
  refunds: readonly RefundShown[]
  /** The address of the order's page, without its language. */
  path: string
}

/** Money that goes back: how much, how far it is, and what the buyer has to do for it. */
export function Refunds({ refunds, path }: Props) {
  const { money } = useWords()
  if (refunds.length === 0) return null
  return (
    <section aria-labelledby="refunds" className="mt-6">
      <h2 id="refunds" className="text-22">
        {money.refund.historyTitle}
      </h2>
      <ul className="mt-3 flex flex-col gap-4">
        {refunds.map((refund) => (
          <li key={refund.id} className="rounded-card border border-sand bg-raised p-4">
            <Refund refund={refund} path={path} />
          </li>
        ))}
      </ul>
      <p>
        <ShopLink to={`${path}/refund`} className="inline-flex min-h-11 items-center">
          {money.refund.seeAll}
        </ShopLink>
      </p>
    </section>
  )
}

function Refund({ refund, path }: { refund: RefundShown; path: string }) {
  const { refund: words } = useWords().money
  const lang = useLang()
  const { amount, state, refusal, answerBy, needsTarget } = refund
  const stage = refundStageOf(state)
  return (
    <>
      <p className="font-bold text-22">{words.of(formatBaht(amount))}</p>
      {stage && (
        <Steps label={words.stagesLabel} steps={refundStages.map((one) => words.stages[one])} at={atOf(stage)} />
      )}
      <p className="mt-1">{needsTarget ? words.targetWanted : words.states[state]}</p>
      {refusal && <p>{words.because(refusal)}</p>}
      {state === 'requires_buyer' && answerBy && (
        <p className="font-bold">{words.answerBy(formatMoment(lang, answerBy))}</p>
      )}
      {needsTarget && (
        <p className="mt-3">
          <LinkButton to={`${path}/refund`} kind="quiet">
            {words.giveTarget}
          </LinkButton>
        </p>
      )}
    </>
  )
}

/** What is done is behind; else it is at this step. */
const atOf = (stage: RefundStage) => (stage === 'done' ? refundStages.length : refundStages.indexOf(stage))
