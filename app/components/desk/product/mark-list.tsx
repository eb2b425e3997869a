import { Form } from '@remix-run/react'
import type { DeskMark, DeskProduct } from '#app/domain/product/desk.server.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useLang, useWords } from '../../language.tsx'

interface Props {
  product: DeskProduct
  /** Shows the button of those who look marks up. */
  mayCheck: boolean
}

/** The marks of a product: what is claimed, and whether somebody has looked it up. */
export function MarkList({ product, mayCheck }: Props) {
  const words = useWords().desk.product.marking
  if (product.marks.length === 0) return <p className="text-muted">{words.none}</p>
  return (
    <ul className="flex flex-col gap-4">
      {product.marks.map((mark) => (
        <li key={mark.id} className="flex flex-col gap-2 rounded-card border border-sand p-4">
          <Claim mark={mark} />
          {mayCheck && !mark.verifiedAt && !mark.expired && !mark.ownTyping && (
            <MarkButton product={product} mark={mark} does="verify" />
          )}
          <MarkButton product={product} mark={mark} does="remove" />
        </li>
      ))}
    </ul>
  )
}

function Claim({ mark }: { mark: DeskMark }) {
  const lang = useLang()
  const { desk, mark: marks, shop } = useWords()
  const { number, stars, year, expiresOn } = mark
  const details = [
    number && shop.product.markNumber(number),
    stars && shop.product.markStars(stars),
    year && shop.product.markYear(year),
    expiresOn && shop.product.markUntil(formatDay(lang, expiresOn)),
  ].filter(Boolean)
  const { state, look } = stateOf(mark)
  return (
    <>
      <p className="font-bold">{marks.kinds[mark.kind].name}</p>
      <p className="text-16">{details.join(' · ')}</p>
      <p className={`text-16 ${look}`}>{desk.product.marking[state]}</p>
    </>
  )
}

function stateOf({ verifiedAt, expired }: DeskMark) {
  if (expired) return { state: 'expired', look: 'text-lac font-bold' } as const
  return verifiedAt
    ? ({ state: 'verified', look: 'text-pandan font-bold' } as const)
    : ({ state: 'waiting', look: 'text-muted' } as const)
}

function MarkButton({ product, mark, does }: { product: DeskProduct; mark: DeskMark; does: 'verify' | 'remove' }) {
  const { common, desk } = useWords()
  return (
    <Form method="post" action={`/desk/products/${product.id}/marks`}>
      <input type="hidden" name="revision" value={String(product.revision)} />
      <input type="hidden" name="id" value={mark.id} />
      <SubmitButton kind="quiet" name="do" value={does}>
        {does === 'verify' ? desk.product.marking.verify : common.remove}
      </SubmitButton>
    </Form>
  )
}
