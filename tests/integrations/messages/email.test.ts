import { describe, expect, test } from 'vitest'
import type { Message } from '#integrations/messages/contract.ts'
import { createEmailMessenger } from '#integrations/messages/email.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'

const from = '"Yaan ย่าน" <hello@yaan.test>'
const letter: Message = {
  to: 'somjai@example.test',
  subject: 'รหัสเข้าย่าน 482913',
  text: 'รหัสของคุณคือ 482913',
  lang: 'th',
  idempotencyKey: 'code/1',
}

describe('letters by SMTP', () => {
  test('arrive with subject, text and language, and the same key has the same Message-ID', async () => {
    const server = await startSmtpServer()
    const messenger = createEmailMessenger({ smtpUrl: server.url, from })
    const [first, again] = [await messenger.send(letter), await messenger.send(letter)]
    expect(first).toEqual({ sent: true, remoteId: expect.stringMatching(/^<[0-9a-f]{40}@yaan\.test>$/) })
    expect(again).toEqual(first)
    const [written = ''] = server.letters
    expect(written).toMatch(/^To: somjai@example\.test\r$/m)
    expect(written).toMatch(/^Content-Language: th\r$/m)
    const [, body = ''] = written.split('\r\n\r\n')
    expect(Buffer.from(body, 'base64').toString('utf8').trim()).toBe('รหัสของคุณคือ 482913')
  })

  test('another key is another letter', async () => {
    const server = await startSmtpServer()
    const messenger = createEmailMessenger({ smtpUrl: server.url, from })
    const first = await messenger.send(letter)
    expect(await messenger.send({ ...letter, idempotencyKey: 'code/2' })).not.toEqual(first)
  })

  test('an address with a second one inside reaches nobody else', async () => {
    const server = await startSmtpServer()
    const to = 'somjai@example.test, thief@example.test\r\nBcc: thief@example.test'
    await createEmailMessenger({ smtpUrl: server.url, from }).send({ ...letter, to })
    expect(server.conversations.filter((line) => /RCPT TO:<thief/i.test(line))).toEqual([])
    expect(server.letters.join()).not.toMatch(/^Bcc:/m)
  })

  test.each([
    ['nobody has this address', { RCPT: '550 no such user' }, 'address_refused'],
    ['the mailbox is full today', { RCPT: '452 later' }, 'unavailable'],
    ['our sender is refused', { MAIL: '553 not yours' }, 'misconfigured'],
    ['the letter is not taken now', { DATA: '451 later' }, 'unavailable'],
  ])('%s', async (_name, replies, code) => {
    const server = await startSmtpServer(replies)
    const delivery = await createEmailMessenger({ smtpUrl: server.url, from }).send(letter)
    expect(delivery).toMatchObject({ sent: false, code })
    expect(JSON.stringify(delivery)).not.toContain('somjai')
    expect(server.letters).toEqual([])
  })

  test('a server that says nothing is given up', async () => {
    const server = await startSmtpServer({ CONNECT: 'silence' })
    const messenger = createEmailMessenger({ smtpUrl: server.url, from, timeoutMs: 200 })
    expect(await messenger.send(letter)).toMatchObject({ sent: false, code: 'unavailable' })
  })

  test('no server at all', async () => {
    const messenger = createEmailMessenger({ smtpUrl: 'smtp://127.0.0.1:1', from, timeoutMs: 2000 })
    expect(await messenger.send(letter)).toMatchObject({ sent: false, code: 'unavailable' })
  })
})
