import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createMailboxSimulator, type MailboxSimulator } from '#integrations/simulators/mailbox/index.ts'
import { simulatedFetch } from './simulated-fetch.ts'

/** Puts the simulators' mailbox where this test file sends its letters, empty before each test. Nothing else is touched. */
export async function letterbox(): Promise<MailboxSimulator> {
  const dataDir = await mkdtemp(join(tmpdir(), 'yaan-mailbox-'))
  const mailbox = createMailboxSimulator({ dataDir })
  const network = globalThis.fetch
  beforeAll(() => {
    const post = simulatedFetch(mailbox)
    globalThis.fetch = (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input)
      return pathname.startsWith('/mailbox/') ? post(input, init) : network(input, init)
    }
  })
  beforeEach(() => mailbox.reset())
  afterAll(async () => {
    globalThis.fetch = network
    await rm(dataDir, { recursive: true, force: true })
  })
  return mailbox
}
