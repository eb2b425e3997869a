import { config } from '#app/lib/config.server.ts'
import { readAccounts } from '#integrations/accounts.ts'

export { AccountRefused } from '#integrations/accounts.ts'

let read: ReturnType<typeof readAccounts> | null = null

/** Our accounts at partners, read once in a process. @throws AccountRefused when the settings do not hold together. */
export function partnerAccounts(): ReturnType<typeof readAccounts> {
  read ??= readAccounts(process.env, config())
  return read
}
