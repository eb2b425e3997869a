/** How MyShop answers: plain JSON, or a status with code, message and time. */

export interface Refused {
  readonly refused: true
  readonly status: number
  readonly code: string
  readonly message: string
}

export interface Answered {
  readonly refused: false
  readonly status: number
  /** undefined: no body. */
  readonly body: unknown
  /** A single object, which may come wrapped in `data`. */
  readonly single: boolean
}

export type Answer = Refused | Answered

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_ERROR',
}

export function refuse(status: number, message: string): Refused {
  return { refused: true, status, code: codes[status] ?? 'ERROR', message }
}

export function answerOne(body: unknown, status = 200): Answered {
  return { refused: false, status, body, single: true }
}

export function answerNothing(): Answered {
  return { refused: false, status: 204, body: undefined, single: false }
}

/** One page of rows in the platform's envelope. */
export function answerPage<T>(rows: readonly T[], query: URLSearchParams, most: number): Answer {
  const page = Number(query.get('page') ?? 1)
  const perPage = Number(query.get('perPage') ?? 25)
  const whole = Number.isInteger(page) && page >= 1 && Number.isInteger(perPage) && perPage >= 1 && perPage <= most
  if (!whole) return refuse(400, `page from 1, perPage from 1 to ${most}`)
  const data = rows.slice((page - 1) * perPage, page * perPage)
  const totalPage = Math.ceil(rows.length / perPage)
  return {
    refused: false,
    status: 200,
    body: { currentPage: page, data, perPage, totalPage, totalRow: rows.length },
    single: false,
  }
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}

export interface Manner {
  readonly requestId: string
  readonly wrapped: boolean
  readonly at: number
}

export function toResponse(given: Answer, { requestId, wrapped, at }: Manner): Response {
  const headers = { 'x-line-oap-request-id': requestId }
  if (given.refused) {
    const { code, message, status } = given
    return Response.json({ code, message, timestamp: isoTime(at) }, { status, headers })
  }
  if (given.body === undefined) return new Response(null, { status: given.status, headers })
  const body = given.single && wrapped ? { data: given.body } : given.body
  return Response.json(body, { status: given.status, headers })
}

/** A moment as the platform writes it: Bangkok time with its offset. */
export function isoTime(at: number): string {
  return `${new Date(at + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`
}
