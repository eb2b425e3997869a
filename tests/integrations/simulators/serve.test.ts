import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMailboxMessenger } from '#integrations/messages/mailbox.ts'
import { createShopeeSimulator } from '#integrations/simulators/shopee/index.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const program = fileURLToPath(new URL('../../../integrations/simulators/serve.ts', import.meta.url))

describe('all simulators on one port', () => {
  test('lead to each in Thai and English, keep what they were told over a restart, and stop when asked', async () => {
    const [dataDir, port] = [await temporaryFolder(), await freePort()]
    const base = `http://localhost:${port}`
    const first = await start({ dataDir, port })
    expect(first.said).toBe(`simulators ${base}\n`)

    const thai = await (await fetch(base)).text()
    expect(thai).toContain('href="/shopee"')
    for (const name of ['lazada', 'myshop', 'mailbox', 'line', 'cloudinary']) {
      expect(thai).toContain(`href="/${name}"`)
      expect((await fetch(`${base}/${name}`)).status).toBe(200)
    }
    expect(await (await fetch(`${base}/?lang=en`)).text()).toContain('outside world')
    expect((await fetch(`${base}/nobody`)).status).toBe(404)

    const messenger = createMailboxMessenger({ base: `${base}/mailbox` })
    const letter = { to: 'a@example.test', subject: 's', text: 't', lang: 'en', idempotencyKey: 'k' } as const
    expect(await messenger.send(letter)).toMatchObject({ sent: true })
    expect(await stop(first.child)).toBe(0)

    const second = await start({ dataDir, port })
    const kept = await fetch(`${base}/mailbox/api/messages?to=a@example.test`)
    expect(await kept.json()).toMatchObject([{ subject: 's' }])
    expect(await stop(second.child)).toBe(0)
  })

  test('end with the process that started them', async () => {
    const child = launch({ dataDir: await temporaryFolder(), port: await freePort() }, 'ipc')
    expect(await once(child, 'message')).toContain('listening')
    const ended = once(child, 'exit')
    child.disconnect()
    expect(await ended).toEqual([0, null])
  })

  test('ring the app when somebody orders', async () => {
    const rung: string[] = []
    const app = createHttpServer((request, response) => {
      rung.push(`${request.method} ${request.url}`)
      response.end()
    }).listen(0)
    await once(app, 'listening')
    onTestFinished(() => void app.close())
    const appUrl = `http://localhost:${portOf(app)}`
    const [dataDir, port] = [await temporaryFolder(), await freePort()]
    const shop = {
      dataDir: join(dataDir, 'simulators'),
      baseUrl: `http://localhost:${port}/shopee`,
      now: () => new Date(),
    }
    const { id } = createShopeeSimulator(shop).addByHand({ shopId: 14701711, stock: 2 })
    const { child } = await start({ dataDir, port, appUrl })
    const order = { method: 'POST', body: new URLSearchParams({ quantity: '1' }), redirect: 'manual' } as const
    expect((await fetch(`${shop.baseUrl}/product/14701711/${id}`, order)).status).toBeLessThan(400)
    await vi.waitFor(() => expect(rung).toEqual(['POST /hooks/shopee']), { timeout: 20_000 })
    expect(await stop(child)).toBe(0)
  })

  test('break the line when a fault says so', async () => {
    const [dataDir, port] = [await temporaryFolder(), await freePort()]
    const { child } = await start({ dataDir, port })
    const base = `http://localhost:${port}/mailbox`
    await fetch(`${base}/faults`, { method: 'POST', body: new URLSearchParams({ fault: 'cut_before' }) })
    await expect(fetch(`${base}/api/messages`, { method: 'POST', body: '{}' })).rejects.toThrow()
    expect(await stop(child)).toBe(0)
  })

  test('say it in one sentence when the port is taken', async () => {
    const taken = createServer().listen(0)
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const port = portOf(taken)
    const child = launch({ dataDir: await temporaryFolder(), port })
    let complaint = ''
    child.stderr?.on('data', (chunk) => (complaint += chunk))
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(complaint).toBe(
      `Port ${port} is taken by another program: stop that one, or set SIMULATORS_PORT to a free port.\n`,
    )
  })
})

type Place = { dataDir: string; port: number; appUrl?: string }

function launch({ dataDir, port, appUrl = '' }: Place, ...channel: 'ipc'[]): ChildProcess {
  const env = { ...process.env, DATA_DIR: dataDir, SIMULATORS_PORT: String(port), APP_URL: appUrl }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe', ...channel] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function start(place: Place): Promise<{ child: ChildProcess; said: string }> {
  const child = launch(place)
  if (!child.stdout) throw new Error('no output')
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said) }
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'close')
  child.kill('SIGTERM')
  const [code] = await ended
  return code
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
