import type { CardFrame } from '#integrations/payments/contract.ts'
import { gatewayOf, gatewaysHere } from './gateway.server.ts'
import { type PayView, viewPayment } from './view.server.ts'

/** Cards at a provider that has no page for them: its own form, in a frame, on a page of ours that runs nothing else. */

type CardPage = { readonly view: PayView & { readonly is: 'choose' }; readonly frame: CardFrame }

/** What that page needs; null when this order cannot be paid so now. */
export async function cardPage(token: string | undefined): Promise<CardPage | null> {
  const view = await viewPayment(token)
  if (view?.is !== 'choose') return null
  const choice = view.choices.find(({ method }) => method === 'card')
  const frame = choice && gatewayOf(choice.provider)?.cardFrame
  return frame ? { view, frame } : null
}

/** Where frames of cards may come from. */
export function cardOrigins(): readonly string[] {
  return gatewaysHere().flatMap(({ cardFrame }) => cardFrame?.origins ?? [])
}

/** The one-time value that a frame put into a form; null when there is none that looks like one. */
export function cardTokenIn(form: FormData): string | null {
  for (const { cardFrame } of gatewaysHere()) {
    const value = cardFrame ? form.get(cardFrame.field) : null
    if (typeof value === 'string' && /^[\w-]{8,200}$/.test(value)) return value
  }
  return null
}
