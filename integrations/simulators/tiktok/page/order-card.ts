/** One order in the back office, with the step that may come next. */
import { type Html, html, spokenTime } from '../../page.ts'
import { isCancellable, nextStatus } from '../order.ts'
import type { Order } from '../state.ts'
import type { Visit } from './visit.ts'

export function orderCard({ words, lang, to }: Visit, order: Order): Html {
  const next = nextStatus(order)
  const names = new Map<string, number>()
  for (const unit of order.units) {
    const label = unit.status === order.status ? unit.name : `${unit.name} (${words.orderStates[unit.status]})`
    names.set(label, (names.get(label) ?? 0) + 1)
  }
  const lines = [...names].map(([name, units]) => html`<p lang="th">${words.orderLine(units, name)}</p>`)
  const button = (value: string, label: string) =>
    html`<button name="do" value="${value}" aria-label="${`${label}: ${order.id}`}">${label}</button>`
  const cancels = isCancellable(order)
    ? [button('cancel', words.cancel), ...(order.units.length > 1 ? [button('cancel_one', words.cancelOne)] : [])]
    : []
  return html`<h2>${order.id}</h2><p class="muted">${spokenTime(order.createdAt * 1000, lang)}</p>
<p class="${order.status === 'CANCELLED' ? 'bad' : 'good'}">${words.orderStates[order.status]}</p>${lines}
<form class="actions" method="post" action="${to(`/seller/${order.shopId}`)}"><input type="hidden" name="order" value="${order.id}">
${next ? button('next', words.nextStep(words.orderStates[next])) : ''}${cancels}</form>`
}
