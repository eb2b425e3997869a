import { config } from '#app/lib/config.server.ts'
import { open, seal } from '#app/lib/secret.server.ts'

const name = 'yaan-code'
const purpose = 'address a code was sent to'
const seconds = 15 * 60

/** Remembers, sealed, which address a code was sent to, while the person looks into their mailbox. */
export function rememberAddress(email: string): string {
  return cookie(seal(email, purpose), seconds)
}

export function forgetAddress(): string {
  return cookie('', 0)
}

/** The address of this visitor's code, or null when none is waited for. */
export function rememberedAddress(request: Request): string | null {
  const sealed = request.headers
    .get('cookie')
    ?.split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
  if (!sealed) return null
  try {
    return open(sealed, purpose)
  } catch {
    return null
  }
}

function cookie(value: string, maxAge: number): string {
  const secure = config().appUrl.startsWith('https://') ? '; Secure' : ''
  return `${name}=${value}; Path=/account; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}
