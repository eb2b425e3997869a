import { config } from '#app/lib/config.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Delivery, Message, Messenger } from '#integrations/messages/contract.ts'
import { createMessenger } from '#integrations/registry.ts'

let messenger: Messenger | null = null

/** Sends one letter by the way that the settings give; in the demo it goes to the mailbox page. What became of it is
 *  written to the log without address or text. */
export async function sendMessage(message: Message): Promise<Delivery> {
  messenger ??= createMessenger(config())
  const delivery = await messenger.send(message)
  if (!delivery.sent) log.warn({ way: messenger.name, why: delivery.code, detail: delivery.detail }, 'letter not sent')
  return delivery
}
