import { createServer, type Server } from 'node:http'
import { answerDoorbell } from '#app/domain/listing/doorbell.server.ts'
import { imageStore } from '#app/domain/photo/store.server.ts'

/** The two addresses of the app that platforms call: their doorbell, and pictures that they fetch. */

export interface Hooks {
  /** When a platform first rang after that moment, by the clock on the wall; null: it has not. */
  ringSince(platform: string, moment: number): number | null
  close(): void
}

export async function openHooks(port: number): Promise<Hooks> {
  const rings = new Map<string, number[]>()
  const server: Server = createServer(async (incoming, outgoing) => {
    const at = Date.now()
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part)
    const { method = 'GET', headers } = incoming
    const url = `${process.env.APP_URL}${incoming.url}`
    const [, what, name = '', size = ''] = new URL(url).pathname.split('/')
    if (what === 'i') {
      const picture = await imageStore().open(name, Number.parseInt(size, 10), 'jpg')
      return void outgoing.writeHead(picture ? 200 : 404, { 'content-type': 'image/jpeg' }).end(picture?.bytes)
    }
    const sent = new Headers()
    for (const [key, value] of Object.entries(headers)) if (value !== undefined) sent.set(key, String(value))
    const reply = await answerDoorbell(name, { method, url, headers: sent, body: Buffer.concat(parts) })
    if (reply && reply.status < 300) rings.set(name, [...(rings.get(name) ?? []).slice(-20), at])
    outgoing.writeHead(reply?.status ?? 404).end(reply?.body)
  })
  await new Promise<void>((ready) => server.listen(port, ready))
  return {
    ringSince: (platform, moment) => rings.get(platform)?.find((at) => at >= moment) ?? null,
    close: () => void server.close(),
  }
}
