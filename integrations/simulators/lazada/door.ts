/** Where calls come in: each is noted, answered, and spoilt when somebody asked for that. */
import { type Faults, failing, storesFirst } from '../call-fault.ts'
import type { Store } from '../store.ts'
import { refuseOnRequest, toResponse } from './answer.ts'
import { answerCall, type Fields } from './api.ts'
import type { State } from './state.ts'

export interface SeenCall {
  /** `product.stock.sellable.update` */
  readonly call: string
  readonly timestamp: string
  readonly sign: string
  readonly error: string
  /** What a write carried, as it was sent. */
  readonly body: string
}

export interface Door {
  /** `path` without `/rest`. */
  answer(request: Request, path: string): Promise<Response>
  calls(): readonly SeenCall[]
  /** The most calls that were in the house at one moment. */
  busiest(): number
  forget(): void
}

interface DoorPlan {
  readonly store: Store<State>
  readonly faults: Faults
  readonly now: () => number
  readonly baseUrl: string
}

export function createDoor({ store, faults, now, baseUrl }: DoorPlan): Door {
  const seen: SeenCall[] = []
  let requests = 0
  let inside = 0
  let busiest = 0

  async function answered(request: Request, path: string): Promise<Response> {
    const call = path.slice(1).replaceAll('/', '.')
    const fault = faults.take(call)
    const { signal, method } = request
    const { fields, file } = await readFields(request)
    if (fault && !storesFirst(fault)) {
      note(call, fields, fault.kind)
      return failing(fault, { real: null, signal, say })
    }
    const failRow = (row: number) =>
      fault?.kind === 'rows' && fault.rows.includes(row) ? (fault.reason ?? 'E4152: row refused on request') : null
    const around = { now: now(), imageBase: `${baseUrl}/file`, webBase: baseUrl, failRow }
    const answer = await answerCall({ store, path, method, fields, file, ...around })
    store.save()
    note(call, fields, answer.refused ? answer.code : '')
    requests += 1
    const real = toResponse(answer, `sim-${requests}`, store.state.switches.errorStatus)
    return fault ? failing(fault, { real, signal, say }) : real
  }

  function note(call: string, fields: Fields, error: string): void {
    const body = fields.get('payload') ?? fields.get('apiRequestBody') ?? fields.get('sku_id_list') ?? ''
    seen.push({ call, timestamp: fields.get('timestamp') ?? '', sign: fields.get('sign') ?? '', error, body })
    if (seen.length > 5000) seen.splice(0, 1000)
  }

  return {
    async answer(request, path) {
      inside += 1
      busiest = Math.max(busiest, inside)
      try {
        // Others may come in meanwhile, as at a real one.
        await new Promise((next) => setImmediate(next))
        return await answered(request, path)
      } finally {
        inside -= 1
      }
    },
    calls: () => seen,
    busiest: () => busiest,
    forget() {
      seen.length = 0
      busiest = 0
    },
  }
}

async function readFields(request: Request): Promise<{ fields: Fields; file: File | null }> {
  const fields = new Map(new URL(request.url).searchParams)
  if (request.method !== 'POST') return { fields, file: null }
  let file: File | null = null
  const form = await request.formData().catch(() => new FormData())
  for (const [name, value] of form) {
    if (value instanceof File) file = value
    else fields.set(name, value)
  }
  return { fields, file }
}

function say(code: string, message: string): Response {
  return toResponse(refuseOnRequest(code, message), 'fault', 200)
}
