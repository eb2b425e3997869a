import { config } from '#app/lib/config.server.ts'
import {
  createPromptPayDirect,
  type PromptPayDirect,
  parseTarget,
  spokenTarget,
} from '#integrations/payments/promptpay.ts'

/** Our own account, paid by a code that we draw. */
export interface DirectAccount {
  readonly direct: PromptPayDirect
  /** As the buyer's bank app shows the receiver. */
  readonly name: string
  /** As people write it. */
  readonly id: string
}

/** Null: none is set. @throws when what is set is no PromptPay id. */
export function directAccount(): DirectAccount | null {
  const { promptpay } = config()
  if (!promptpay) return null
  const target = parseTarget(promptpay.id)
  if (!target) throw new Error('PROMPTPAY_ID is no PromptPay id')
  return { direct: createPromptPayDirect({ target }), name: promptpay.name, id: spokenTarget(target) }
}
