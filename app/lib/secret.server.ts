import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { config } from './config.server.ts'

/**
 * Seals text for the database with AES-256-GCM under the first key of SECRET_KEYS. The key's id travels with it, so that
 * older rows still open after a rotation. `purpose` is bound in: a value sealed for one purpose does not open as another.
 */
export function seal(text: string, purpose: string): string {
  const [id, key] = newestKey()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [id, ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.')
}

/** Opens what `seal` made. @throws when it was altered, sealed for another purpose, or its key is gone. */
export function open(sealed: string, purpose: string): string {
  const [id = '', iv, tag, body] = sealed.split('.')
  const key = keys().get(id)
  if (!key || !iv || !tag || body === undefined) throw new Error(`what was sealed for ${purpose} cannot be opened`)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url')).setAAD(Buffer.from(purpose))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8')
}

/** The same text under the first key of SECRET_KEYS. @throws as `open` does. */
export function reseal(sealed: string, purpose: string): string {
  return seal(open(sealed, purpose), purpose)
}

/** How everything sealed under the first key of SECRET_KEYS begins. */
export function newestMark(): string {
  return `${newestKey()[0]}.`
}

/** SHA-256 in hex, for values that are looked up but not kept readable. */
export function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

/**
 * A keyed digest, bound to its purpose, for what is counted or compared and could be guessed from a plain digest: phone numbers,
 * short codes, addresses on the net. With another AUTH_SECRET it is another one: nothing that has to last is kept by it.
 */
export function mark(value: string, purpose: string): string {
  return createHmac('sha256', config().authSecret).update(`${purpose}\0${value}`).digest('base64url')
}

/** Whether this is the mark of that value, without telling by its time how much of it is right. */
export function isMark(given: string, value: string, purpose: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(mark(value, purpose))]
  return one.length === other.length && timingSafeEqual(one, other)
}

function keys(): Map<string, Buffer> {
  return new Map(
    config()
      .secretKeys.split(',')
      .map((entry) => {
        const [id = '', key = ''] = entry.split(':')
        return [id, Buffer.from(key, 'base64')]
      }),
  )
}

function newestKey(): [string, Buffer] {
  for (const entry of keys()) return entry
  throw new Error('SECRET_KEYS holds no key')
}
