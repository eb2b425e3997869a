import { randomBytes } from 'node:crypto'
import { config } from '#app/lib/config.server.ts'
import { isMark, mark } from '#app/lib/secret.server.ts'

const name = 'yaan-device'
const purpose = 'device cookie'
const aYear = 365 * 24 * 60 * 60

/** This device, by the random number that we gave it once and signed; null: it came without, or with one that is not ours. */
export function deviceOf(request: Request): string | null {
  const pairs = request.headers.get('cookie')?.split(/; */) ?? []
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  const [device = '', signature = ''] = value?.split('.') ?? []
  return device && isMark(signature, device, purpose) ? device : null
}

/**
 * Gives a device its number, when it has none: by it nobody keeps all goods or tries many cards. It says nothing about the
 * device or its person, and is set only where something is ordered or paid.
 */
export function deviceCookie(request: Request): { 'set-cookie': string } | Record<never, never> {
  if (deviceOf(request) !== null) return {}
  const device = randomBytes(16).toString('base64url')
  const secure = config().appUrl.startsWith('https://') ? '; Secure' : ''
  const value = `${device}.${mark(device, purpose)}`
  return { 'set-cookie': `${name}=${value}; Path=/; Max-Age=${aYear}; HttpOnly; SameSite=Lax${secure}` }
}
