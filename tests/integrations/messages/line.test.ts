import { describe, expect, test } from 'vitest'
import type { Message } from '#integrations/messages/contract.ts'
import { createLineMessenger } from '#integrations/messages/line.ts'
import { createLineSimulator } from '#integrations/simulators/line/index.ts'

const letter: Message = {
  to: `U${'0'.repeat(31)}1`,
  subject: 'มีคำสั่งซื้อใหม่',
  text: 'ผ้าขาวม้า 2 ผืน',
  lang: 'th',
  idempotencyKey: '018f4d2e-0000-7000-8000-000000000001',
}

function room(token = 'simulated-line-messages') {
  const line = createLineSimulator({ channel: { channelId: '1', channelSecret: 'simulated' } })
  const fetch = (url: string | URL | Request, init?: RequestInit) => line.fetch(new Request(url, init))
  return { line, messenger: createLineMessenger({ token, base: 'http://line.test/line', fetch }) }
}

describe('messages to LINE', () => {
  test('arrive with the subject as their first line', async () => {
    const { line, messenger } = room()
    expect(await messenger.send(letter)).toMatchObject({ sent: true })
    expect(line.pushed()).toMatchObject([{ to: letter.to, text: 'มีคำสั่งซื้อใหม่\n\nผ้าขาวม้า 2 ผืน' }])
  })

  test('the same key again is the same message', async () => {
    const { line, messenger } = room()
    const first = await messenger.send(letter)
    expect(await messenger.send(letter)).toEqual(first)
    expect(line.pushed()).toHaveLength(1)
  })

  test('our token and a person who is not there are told apart', async () => {
    expect(await room('wrong').messenger.send(letter)).toMatchObject({ sent: false, code: 'misconfigured' })
    const { line, messenger } = room()
    expect(await messenger.send({ ...letter, to: 'nobody' })).toMatchObject({ sent: false, code: 'address_refused' })
    line.faults.ask('throttle')
    expect(await messenger.send(letter)).toMatchObject({ sent: false, code: 'unavailable' })
  })

  test('a very long message is cut, never refused', async () => {
    const { line, messenger } = room()
    expect(await messenger.send({ ...letter, text: 'ก้'.repeat(4000) })).toMatchObject({ sent: true })
    expect(line.pushed()[0]?.text.length).toBeLessThanOrEqual(5000)
  })
})
