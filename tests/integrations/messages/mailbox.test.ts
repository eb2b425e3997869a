import { describe, expect, test } from 'vitest'
import type { Message } from '#integrations/messages/contract.ts'
import { createMailboxMessenger } from '#integrations/messages/mailbox.ts'
import { createMailboxSimulator } from '#integrations/simulators/mailbox/index.ts'
import { simulatedFetch } from '#tests/support/simulated-fetch.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const letter: Message = {
  to: 'somjai@example.test',
  subject: 'รหัสเข้าย่าน',
  text: 'รหัสของคุณคือ <b>482913</b> หรือกด https://yaan.test/in?c=1&d=2',
  lang: 'th',
  idempotencyKey: 'code/1',
}

async function open() {
  const dataDir = await temporaryFolder()
  const simulator = createMailboxSimulator({ dataDir, now: () => Date.UTC(2026, 10, 21, 3) })
  const settings = { base: 'http://simulators.test/mailbox', fetch: simulatedFetch(simulator) }
  return { dataDir, simulator, settings, messenger: createMailboxMessenger(settings) }
}

describe('letters to the mailbox of the demo', () => {
  test('arrive once for one key, whatever is lost on the way', async () => {
    const { messenger, simulator } = await open()
    simulator.faults.ask('cut_after')
    const first = await messenger.send(letter)
    expect(await messenger.send(letter)).toEqual(first)
    expect(await simulator.rows()).toMatchObject([{ to: letter.to, text: letter.text }])
  })

  test('ten at once with one key are one', async () => {
    const { messenger, simulator } = await open()
    await Promise.all(Array.from({ length: 10 }, () => messenger.send(letter)))
    expect(await simulator.rows()).toHaveLength(1)
  })

  test.each([
    ['throttle', 'unavailable'],
    ['down', 'unavailable'],
    ['garbage', 'unavailable'],
    ['refuse', 'address_refused'],
  ] as const)('%s is said as %s', async (fault, code) => {
    const { messenger, simulator } = await open()
    simulator.faults.ask(fault)
    expect(await messenger.send(letter)).toMatchObject({ sent: false, code })
    expect(await simulator.rows()).toEqual([])
  })

  test('an office that never answers is given up after two attempts', async () => {
    const { simulator, settings } = await open()
    const messenger = createMailboxMessenger({ ...settings, timeoutMs: 100 })
    simulator.faults.ask('late', 2)
    expect(await messenger.send(letter)).toMatchObject({ sent: false, code: 'unavailable' })
    expect(simulator.faults.waiting).toEqual([])
  })

  test('what is no address is refused', async () => {
    const { messenger } = await open()
    expect(await messenger.send({ ...letter, to: 'somjai' })).toMatchObject({ sent: false, code: 'address_refused' })
  })

  test('are found by address, newest first, also after a restart', async () => {
    const { messenger, dataDir } = await open()
    await messenger.send(letter)
    await messenger.send({ ...letter, idempotencyKey: 'code/2', subject: 'รหัสใหม่' })
    await messenger.send({ ...letter, idempotencyKey: 'code/3', to: 'other@example.test' })
    const restarted = createMailboxSimulator({ dataDir })
    const answer = await restarted.fetch(new Request('http://x/mailbox/api/messages?to=SomJai@example.test'))
    expect(await answer.json()).toMatchObject([{ subject: 'รหัสใหม่' }, { subject: 'รหัสเข้าย่าน' }])
  })

  test('are shown as text, with links that can be pressed', async () => {
    const { messenger, simulator } = await open()
    await messenger.send(letter)
    const shown = await (await simulator.fetch(new Request('http://x/mailbox'))).text()
    expect(shown).toContain('&#60;b&#62;482913')
    expect(shown).toContain('หรือกด <a href="https://yaan.test/in?c=1&#38;d=2">https')
    expect(shown).toContain('21 พ.ย. 2569')
    const english = await (await simulator.fetch(new Request('http://x/mailbox?lang=en'))).text()
    expect(english).toContain('Mailbox of the demo')
  })
})
