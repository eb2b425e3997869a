/** Where calls come in: each is noted, checked, answered, and spoilt when somebody asked for that. */
import { readBody } from './body.ts'
import { payCharge } from './charge.ts'
import type { House } from './house.ts'
import { demoKeys } from './keys.ts'
import { Refusal, refusalBody } from './refusal.ts'
import { routes } from './route.ts'
import { carriesOut, spoilt, type Troubles } from './trouble.ts'

/** One line of the journal: what reached us, and what came of it. Holds no key and no whole account number. */
export interface Seen {
  readonly at: string
  readonly method: string
  readonly path: string
  readonly query: string
  /** `charge.create` */
  readonly call: string
  readonly body: string
  /** Null when no answer was given. */
  readonly status: number | null
  /** Whether it was carried out, whatever the caller saw. */
  readonly done: boolean
  readonly trouble: string | null
}

/** Its status is known a little later. */
type Line = { -readonly [Key in keyof Seen]: Seen[Key] }

export interface Door {
  answer(request: Request, path: string): Promise<Response>
  requests(): readonly Seen[]
  forget(): void
}

interface DoorPlan {
  readonly house: House
  readonly troubles: Troubles
  /** Something may have changed: keep it, and ring. */
  readonly changed: () => Promise<void>
}

const versions = ['2019-05-29', '2017-11-02', '2015-11-17', '2014-07-27']
const mostKept = 20_000

export function createDoor({ house, troubles, changed }: DoorPlan): Door {
  const seen: Line[] = []

  async function answered(request: Request, path: string): Promise<Response> {
    const url = new URL(request.url)
    const route = routes.find((one) => one.method === request.method && one.path.test(path))
    const trouble = troubles.take(route?.name ?? 'unknown')
    const note = (body: string, done: boolean) => {
      const call = route?.name ?? 'unknown'
      const at = new Date(house.now()).toISOString()
      const line: Line = {
        at,
        method: request.method,
        path,
        query: url.search,
        call,
        body: masked(body),
        status: null,
        done,
        trouble,
      }
      seen.push(line)
      if (seen.length > mostKept) seen.splice(0, mostKept / 4)
      return line
    }
    const { text, real, done } = await carriedOut()
    // Written down before it is answered: some answers never come.
    const line = note(text, done)
    const response = trouble && trouble !== 'race' ? await spoilt(trouble, real, request.signal) : (real as Response)
    line.status = response.status
    return response

    async function carriedOut(): Promise<{ text: string; real: Response | null; done: boolean }> {
      if (trouble && !carriesOut(trouble)) return { text: await request.text(), real: null, done: false }
      let text = ''
      try {
        if (!route) throw new Refusal(404, 'service_not_found', 'there is no such service')
        check(request, route.open ?? false)
        const body = await readBody(request)
        text = body.text
        const ids = (route.path.exec(path) ?? []).slice(1)
        if (trouble === 'race') payFirst(ids[0] ?? '')
        const value = route.work(house, { fields: body.fields, query: url.searchParams, ids })
        if (request.method !== 'GET') await changed()
        return { text, real: Response.json(value), done: true }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const real = Response.json(refusalBody(error.code, error.message), { status: error.status })
        return { text, real, done: false }
      }
    }
  }

  /** The buyer was a moment faster. */
  function payFirst(id: string): void {
    const charge = house.state.charges[id]
    if (charge?.status === 'pending') payCharge(house, charge)
  }

  return {
    async answer(request, path) {
      const { latencyMs } = house.state.switches
      if (latencyMs > 0) await new Promise((next) => setTimeout(next, latencyMs))
      return answered(request, path)
    },
    requests: () => seen,
    forget: () => void seen.splice(0),
  }
}

function check(request: Request, open: boolean): void {
  const given = request.headers.get('authorization') ?? ''
  const key = Buffer.from(given.replace(/^Basic /, ''), 'base64').toString('utf8')
  const known = key === `${demoKeys.secretKey}:` || (open && key === `${demoKeys.publicKey}:`)
  if (!known) throw new Refusal(401, 'authentication_failure', 'authentication failed')
  const version = request.headers.get('omise-version')
  if (version !== null && !versions.includes(version)) throw new Refusal(400, 'bad_request', 'unknown version')
}

function masked(body: string): string {
  return body.replace(/\d{6,15}(?=\d{4}\b)/g, '…')
}
