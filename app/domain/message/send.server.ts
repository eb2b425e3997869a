import { config } from '#app/lib/config.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Delivery, Message, Messenger } from '#integrations/messages/contract.ts'
import { createChatMessenger, createMessenger } from '#integrations/registry.ts'

let messenger: Messenger | null = null

/** Sends one letter by the way that the settings give; in the demo it goes to the mailbox page. What became of it is
 *  written to the log without address or text. */
export async function sendMessage(message: Message): Promise<Delivery> {
  messenger ??= createMessenger(config())
  const delivery = await messenger.send(message)
  if (!delivery.sent) log.warn({ way: messenger.name, why: delivery.code, detail: delivery.detail }, 'letter not sent')
  return delivery
}

/** Whether messages can reach people's LINE here. */
export function hasLineMessages(): boolean {
  return config().lineMessages !== null
}

let chat: Messenger | null = null

/** As `sendMessage`, to somebody's LINE. @throws when the programme has no official account. */
export async function sendChat(message: Message): Promise<Delivery> {
  chat ??= createChatMessenger(config())
  if (!chat) throw new Error('there is no LINE account to send from')
  const delivery = await chat.send(message)
  if (!delivery.sent) log.warn({ way: chat.name, why: delivery.code, detail: delivery.detail }, 'message not sent')
  return delivery
}
