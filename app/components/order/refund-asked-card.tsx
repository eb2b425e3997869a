import { Form } from '@remix-run/react'
import type { RefundAsked } from '#app/domain/refund/maker.server.ts'
import { refundWhys } from '#app/domain/refund/return.ts'
import { inLang } from '#app/i18n/words.ts'
import { formatBaht } from '#app/lib/money.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { Say } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'
import { ListenButton } from '../listen-button.tsx'

interface Props {
  refund: RefundAsked
  /** The maker's own account: nobody helps. */
  isOwn: boolean
}

/** A buyer asks for money back: what of, why, and the yes of whoever made it. */
export function RefundAskedCard({ refund, isOwn }: Props) {
  const { fulfilment, money } = useWords()
  const lang = useLang()
  const words = fulfilment.refundAsked
  const amount = formatBaht(refund.amount)
  const known = refundWhys.find((why) => why === refund.why)
  const why = known ? money.refund.whys[known] : null
  const goods = refund.lines.map(({ quantity, title }) =>
    fulfilment.says(fulfilment.units(quantity), inLang(lang, title.th, title.en).text),
  )
  return (
    <section className="mt-4 rounded-card border-2 border-marigold bg-raised p-4">
      <h2 className="text-22">{words.title(amount)}</h2>
      <ListenButton
        sentences={[words.title(amount), ...goods, ...(why ? [why] : [])]}
        lang={lang}
        about={words.title(amount)}
      />
      <ul className="mt-2">
        {refund.lines.map(({ quantity, title }) => (
          <li key={title.th}>
            <Say told={title} /> × {quantity}
          </li>
        ))}
      </ul>
      {why && <p className="mt-2 font-bold">{why}</p>}
      {refund.note && <p className="mt-2">“{refund.note}”</p>}
      <Form method="post" className="mt-4 flex flex-col gap-2">
        <input type="hidden" name="refundId" value={refund.id} />
        <SubmitButton name="do" value="agree_refund">
          {words.agree(amount)}
        </SubmitButton>
        <p className="text-16 text-muted">{isOwn ? words.unsure : words.unsureFor}</p>
      </Form>
    </section>
  )
}
