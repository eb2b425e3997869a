import { config } from '#app/lib/config.server.ts'

const name = 'yaan-pay'

/** Lets the browser that began to pay back to its order when the provider sends it home. */
export function payCookie(token: string): string {
  const secure = config().appUrl.startsWith('https://') ? '; Secure' : ''
  return `${name}=${token}; Path=/; Max-Age=86400; SameSite=Lax; HttpOnly${secure}`
}

/** The order that this browser began to pay last. */
export function paidWith(request: Request): string | null {
  const pairs = request.headers.get('cookie')?.split(/; */) ?? []
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}
