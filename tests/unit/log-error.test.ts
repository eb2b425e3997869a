import { expect, it } from 'vitest'
import { plainError } from '#app/lib/log.server.ts'

const secrets = ['nok@example.org', '081-234-5678', '+66812345678', 'ป้าแดง', 'รหัส 482913']

/** What the log keeps of an error, as it is written. */
const written = (error: unknown) => JSON.stringify(plainError(error))

it('keeps what helps to find the place, and nothing of a person', () => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: `Key (email)=(${secrets[0]}) exists`,
  })
  const error = Object.assign(new Error(`no letter to <${secrets[0]}> or ${secrets[1]}, ${secrets[2]}`, { cause }), {
    name: 'MailError',
    row: { callName: secrets[3] },
  })
  const text = written(error)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(plainError(error)).toMatchObject({
    type: 'MailError',
    message: 'no letter to <[hidden]> or [hidden], [hidden]',
    cause: { errorCode: '23505', message: 'duplicate key' },
  })
  expect(text).toContain('log-error.test.ts')
})

it('keeps of a database call only what was wrong with it', () => {
  const error = new Error(
    `\nInvalid \`db.person.create()\` invocation:\n\n{ name: "${secrets[3]}" }\n\nUnknown argument \`nickname\`.`,
  )
  error.name = 'PrismaClientValidationError'
  expect(written(error)).not.toContain(secrets[3])
  expect(plainError(error).message).toBe('Unknown argument `nickname`.')
})

it('says nothing of what was thrown that is no error, and ends with errors that cause themselves', () => {
  expect(written(secrets[4])).not.toContain('482913')
  const round = new Error('round')
  round.cause = round
  expect(written(round)).toContain('round')
})
