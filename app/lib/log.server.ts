import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'

/** Logs carry ids and codes: never tokens, addresses, names or texts. These paths are the net under that rule. */
const hidden = [
  ...['authorization', 'cookie', 'token', 'access', 'refresh', 'secret', 'password', 'code', 'otp', 'sign', 'key'],
  ...['email', 'phone', 'name', 'address'],
]

const requests = new AsyncLocalStorage<{ requestId: string }>()

export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: { process: process.env.YAAN_PROCESS ?? 'yaan' },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
  mixin: () => requests.getStore() ?? {},
  serializers: { err: plainError },
})

interface PlainError {
  readonly type: string
  /** Of the system or the database: `ECONNRESET`, `P2002`. Not `code`, which the net above takes for a sign-in code. */
  readonly errorCode: string | undefined
  readonly message: string
  /** Where it was thrown, without the message that Node puts before it. */
  readonly stack: string
  readonly cause?: PlainError
}

const mostCauses = 5

/**
 * An error as the log may keep it. Errors bring along what they were busy with (a query's arguments, the row that was in
 * the way, a mail server's whole answer), so nothing of their other fields is written and their message is looked through.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, errorCode: undefined, message: '[hidden]', stack: '' }
  const { name, message, stack = '', cause } = error
  const errorCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    ...{ type: name, errorCode, message: withoutPeople(lastLineOf(name, message)), stack: frames.join('\n') },
    ...(cause && depth < mostCauses ? { cause: plainError(cause, depth + 1) } : {}),
  }
}

/** Prisma prints the whole call before it says what is wrong with it. */
function lastLineOf(name: string, message: string): string {
  return name.startsWith('PrismaClient') ? (message.trim().split('\n').at(-1) ?? '') : message
}

/** E-mail addresses and telephone numbers are taken out of a text. */
function withoutPeople(text: string): string {
  return text
    .replace(/[^\s"'<>()=,;:]+@[^\s"'<>()=,;:]+/g, '[hidden]')
    .replace(/(\+66|\b0)[\d -]{8,12}\d\b/g, '[hidden]')
}

/** Runs work under a request id, which every log line and audit entry of that work then carries. */
export function underRequest<T>(requestId: string, work: () => T): T {
  return requests.run({ requestId }, work)
}

/** The request id of the work going on, or null outside of one. */
export function currentRequestId(): string | null {
  return requests.getStore()?.requestId ?? null
}
