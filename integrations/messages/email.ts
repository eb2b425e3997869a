import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Delivery, Message, Messenger } from './contract.ts'

export type EmailSettings = {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  smtpUrl: string
  /** Who the letters are from: `"Yaan ย่าน" <hello@example.org>`. */
  from: string
  timeoutMs?: number
}

/**
 * Sends letters by SMTP. SMTP knows no idempotency key; the same key gives the same Message-ID, by which many mailboxes
 * (and everybody who reads a log) tell a repeat from a new letter.
 */
export function createEmailMessenger({ smtpUrl, from, timeoutMs = 15_000 }: EmailSettings): Messenger {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'yaan.invalid'

  return {
    name: 'email',
    async send(message) {
      try {
        const { messageId } = await transport.sendMail(letter(message, { from, domain }))
        return { sent: true, remoteId: messageId }
      } catch (error) {
        return refusal(error)
      }
    },
  }
}

function letter(message: Message, { from, domain }: { from: string; domain: string }) {
  const key = createHash('sha256').update(message.idempotencyKey).digest('hex').slice(0, 40)
  return {
    from,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    messageId: `<${key}@${domain}>`,
    headers: { 'Content-Language': message.lang, 'Auto-Submitted': 'auto-generated' },
  }
}

/** nodemailer names the step that failed. Only a lasting refusal (5xx) of the recipient is about the address; a lasting
 *  refusal of us, our password or our certificate is about settings; everything else may pass by itself. */
function refusal(error: unknown): Delivery {
  const [code, command] = [read(error, 'code'), read(error, 'command')]
  const status = Number(read(error, 'responseCode'))
  const detail = [code, command, status || ''].join(' ').trim() || 'unknown'
  const passing = status > 0 && status < 500
  if (!passing && ['EAUTH', 'ENOAUTH', 'ETLS', 'ECONFIG'].includes(code)) return failed('misconfigured', detail)
  if (!passing && code === 'EENVELOPE' && command === 'MAIL FROM') return failed('misconfigured', detail)
  if (!passing && code === 'EENVELOPE' && ['RCPT TO', 'API'].includes(command)) return failed('address_refused', detail)
  return failed('unavailable', detail)
}

function failed(code: Extract<Delivery, { sent: false }>['code'], detail: string): Delivery {
  return { sent: false, code, detail }
}

function read(error: unknown, field: string): string {
  const value: unknown = error instanceof Error ? Reflect.get(error, field) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
