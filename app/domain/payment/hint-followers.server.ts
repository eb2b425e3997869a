import type { WebhookInbox } from '../../../prisma/client/client.ts'
import type { Followed } from './hint.server.ts'
import type { Hands } from './send.server.ts'

/** Who follows messages about refunds, payouts and makers' accounts: their own folders, entered here. */
export const hintFollowers: Partial<Record<string, (hint: WebhookInbox, hands: Hands) => Promise<Followed>>> = {}
