import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createMailboxSimulator, type MailboxSimulator } from '#integrations/simulators/mailbox/index.ts'
import { simulatedFetch } from './simulated-fetch.ts'

/** Puts the simulators' mailbox in place of this test file's network, empty before each test. */
export async function letterbox(): Promise<MailboxSimulator> {
  const dataDir = await mkdtemp(join(tmpdir(), 'yaan-mailbox-'))
  const mailbox = createMailboxSimulator({ dataDir })
  const network = globalThis.fetch
  beforeAll(() => {
    globalThis.fetch = simulatedFetch(mailbox)
  })
  beforeEach(() => mailbox.reset())
  afterAll(async () => {
    globalThis.fetch = network
    await rm(dataDir, { recursive: true, force: true })
  })
  return mailbox
}
