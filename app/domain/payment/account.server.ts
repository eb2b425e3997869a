import { config } from '#app/lib/config.server.ts'
import { readPaymentAccounts } from '#integrations/payments/accounts.ts'

let read: ReturnType<typeof readPaymentAccounts> | null = null

/** Our accounts at payment providers, read once in a process. @throws AccountRefused when the settings do not hold together. */
export function paymentAccounts(): ReturnType<typeof readPaymentAccounts> {
  read ??= readPaymentAccounts(process.env, config())
  return read
}
