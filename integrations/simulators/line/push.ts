import { z } from 'zod'

export interface Pushed {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly retryKey: string | null
}

const Push = z.object({
  to: z.string().min(1),
  messages: z
    .array(z.object({ type: z.literal('text'), text: z.string().min(1).max(5000) }))
    .min(1)
    .max(5),
})
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Stands in for the Messaging API's push: any token that a stand-in knows, ids of people as LINE writes them, retry keys. */
export function createPushBox() {
  const pushed: Pushed[] = []

  return {
    list: () => pushed,
    clear: () => void pushed.splice(0),

    async take(request: Request): Promise<Response> {
      if (!/^Bearer simulated-/.test(request.headers.get('authorization') ?? '')) {
        return say(401, 'Authentication failed due to the following reason: invalid token.')
      }
      const retryKey = request.headers.get('x-line-retry-key')
      if (retryKey !== null && !UUID.test(retryKey)) return say(400, 'The value of X-Line-Retry-Key must be a UUID')
      const parsed = Push.safeParse(await request.json().catch(() => null))
      if (!parsed.success) return say(400, 'The request body has 1 error(s)')
      const before = retryKey === null ? undefined : pushed.find((one) => one.retryKey === retryKey)
      if (before)
        return Response.json(
          { message: 'The retry key is already accepted', sentMessages: [{ id: before.id }] },
          { status: 409 },
        )
      if (!/^U[0-9a-f]{32}$/.test(parsed.data.to)) return say(400, "The property, 'to', in the request body is invalid")
      const id = String(461_230_966_842_064_897n + BigInt(pushed.length))
      pushed.push({ id, to: parsed.data.to, text: parsed.data.messages.map(({ text }) => text).join('\n'), retryKey })
      return Response.json({ sentMessages: [{ id }] })
    },
  }
}

function say(status: number, message: string): Response {
  return Response.json({ message }, { status })
}
