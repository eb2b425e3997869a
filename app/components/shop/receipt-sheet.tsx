import type { Receipt } from '#app/domain/order/receipt.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { useWords } from '../language.tsx'

const number = 'py-2 pl-3 text-right whitespace-nowrap tabular-nums align-top'

/** The receipt as a page: the same words and sums as on paper. */
export function ReceiptSheet({ receipt }: { receipt: Receipt }) {
  const words = useWords().receipt
  return (
    <article className="mt-2 max-w-measure">
      <h1 className="font-bold text-28">{words.title}</h1>
      <p>{words.number(receipt.code)}</p>
      <p>{words.paidAt(receipt.paidAt)}</p>
      <p>{words.buyer(receipt.buyer)}</p>
      {receipt.makers.map((maker) => (
        <table key={maker.name} className="mt-6 w-full border-sand border-t">
          <caption className="py-2 text-left font-bold">{words.from(maker.name)}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.goods}</th>
              <th scope="col">{words.amount}</th>
            </tr>
          </thead>
          <tbody>
            {maker.lines.map(({ title, quantity, unitPrice, amount }) => (
              <tr key={title}>
                <th scope="row" className="py-2 text-left font-normal">
                  {title}
                  <span className="block text-16 text-muted tabular-nums">
                    {quantity} × {formatBaht(unitPrice)}
                  </span>
                </th>
                <td className={number}>{formatBaht(amount)}</td>
              </tr>
            ))}
            {maker.delivery > 0n && (
              <tr>
                <th scope="row" className="py-2 text-left font-normal">
                  {words.delivery}
                </th>
                <td className={number}>{formatBaht(maker.delivery)}</td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
      <dl className="mt-6 grid grid-cols-[1fr_auto] gap-y-1 border-sand border-t pt-3">
        <Sum label={words.sumOfGoods} amount={receipt.goods} />
        <Sum label={words.sumOfDelivery} amount={receipt.delivery} />
        <Sum label={words.total} amount={receipt.total} bold />
        {receipt.refunded > 0n && <Sum label={words.refunded} amount={receipt.refunded} />}
      </dl>
      <p className="mt-2">{words.inWords(receipt.total)}</p>
      <p className="mt-6 text-16 text-muted">{words.onBehalf}</p>
      <p className="text-16 text-muted">{words.notTax}</p>
    </article>
  )
}

function Sum({ label, amount, bold = false }: { label: string; amount: bigint; bold?: boolean }) {
  const weight = bold ? 'font-bold' : ''
  return (
    <>
      <dt className={weight}>{label}</dt>
      <dd className={`text-right tabular-nums ${weight}`}>{formatBaht(amount)}</dd>
    </>
  )
}
