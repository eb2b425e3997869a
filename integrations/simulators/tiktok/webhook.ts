/** Where a shop's events are sent: one address per kind of event. */
import { type Answer, answer, refuse } from './answer.ts'
import { type Body, text } from './body.ts'
import type { Desk } from './desk.ts'
import { eventTypes } from './push.ts'

export function listWebhooks({ shop }: Desk): Answer {
  const webhooks = Object.entries(shop.webhooks).map(([event_type, address]) => ({ event_type, address }))
  return answer({ webhooks, total_count: webhooks.length })
}

/** The real one takes only https on a domain name; here the demo's own machine is taken too. */
export function putWebhook({ shop }: Desk, body: Body): Answer {
  const [address, event] = [text(body.address) ?? '', text(body.event_type) ?? '']
  const local = /^http:\/\/localhost[:/]/.test(address)
  if (!(event in eventTypes)) return refuse(36009023, 'Unknown event_type.')
  if (!URL.canParse(address) || !(local || /^https:\/\/[^/:]+\//.test(address)))
    return refuse(36009023, 'The address must be https on a domain name without a port.')
  shop.webhooks[event] = address
  return answer({})
}

export function deleteWebhook({ shop }: Desk, body: Body): Answer {
  delete shop.webhooks[text(body.event_type) ?? '']
  return answer({})
}
