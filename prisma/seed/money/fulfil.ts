import { cannotSend } from '#app/domain/fulfilment/cannot.server.ts'
import { deliver } from '#app/domain/fulfilment/deliver.server.ts'
import { collect, handOver } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import type { FoundOrder } from '#app/domain/order/find.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { hoursAgo, keyOf } from './moment.ts'
import { handlerOf } from './people.ts'
import type { OrderSeed, StepSeed } from './types.ts'

type Part = FoundOrder['fulfilments'][number]

/** Every maker's steps with their part of the order, in the order in which they were taken; taken already: nothing. */
export async function fulfil({ key, steps = {} }: OrderSeed, order: FoundOrder): Promise<void> {
  for (const [maker, taken] of Object.entries(steps)) {
    const part = order.fulfilments.find(({ producer }) => producer.slug === maker)
    if (!part) throw new Error(`the demo's order ${key} has no part of ${maker}`)
    const actor = await handlerOf(part.producerId)
    for (const [at, step] of taken.entries()) {
      const pressKey = keyOf(`${key} ${maker} ${at} ${step.do}`)
      const outcome = await take(actor, { part, order, step, key: pressKey })
      if (!outcome.ok) throw new Error(`${step.do} of the demo's order ${key} was refused: ${outcome.refusal.code}`)
    }
  }
}

interface Taken {
  readonly part: Part
  readonly order: FoundOrder
  readonly step: StepSeed
  readonly key: string
}

function take(actor: Actor, { part, order, step, key }: Taken) {
  const press = { fulfilmentId: part.id, key }
  const now = hoursAgo(step.ago)
  const first = order.lines.find(({ fulfilmentId }) => fulfilmentId === part.id)?.id ?? ''
  switch (step.do) {
    case 'accept':
      return accept(actor, press, now)
    case 'pack':
      return pack(actor, press, now)
    case 'deliver':
      return deliver(actor, press, now)
    case 'collect':
      return collect(actor, press, { code: part.collectCode ?? '', now })
    case 'send': {
      const { carrier, tracking: trackingNumber, quantity } = step
      const goods = quantity === undefined ? null : [{ id: first, quantity }]
      return handOver(actor, press, { sending: { carrier, trackingNumber, goods }, now })
    }
    case 'cannot_send':
      return cannotSend(actor, press, { goods: [{ id: first, quantity: step.quantity }], reason: step.why, now })
  }
}
