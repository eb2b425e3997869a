/** Lazada's envelope: `code` "0" with data, or a code with its cause in `detail`. */

export interface Detail {
  readonly field?: string
  readonly message: string
  readonly sku_id?: string
  readonly seller_sku?: string
}

export interface Refused {
  readonly refused: true
  readonly code: string
  readonly message: string
  readonly detail: readonly Detail[]
}

export interface Answered {
  readonly refused: false
  readonly body: Readonly<Record<string, unknown>>
}

export type Answer = Refused | Answered

export function refuse(code: string, message: string, detail: readonly Detail[] = []): Refused {
  return { refused: true, code, message, detail }
}

export function answer(data: unknown): Answered {
  return { refused: false, body: { data } }
}

/** Token answers stand beside the code. */
export function answerBeside(body: Readonly<Record<string, unknown>>): Answered {
  return { refused: false, body }
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}

export function toResponse(given: Answer, requestId: string, errorStatus: number): Response {
  if (!given.refused) return Response.json({ code: '0', ...given.body, request_id: requestId })
  const { code, message, detail } = given
  const body = { type: typeOf(code), code, message, request_id: requestId, ...(detail.length > 0 ? { detail } : {}) }
  return Response.json(body, { status: errorStatus })
}

/** Codes that are only headings say their cause in `detail`; asked for without a cause they come bare. */
export function refuseOnRequest(code: string, message: string): Refused {
  const heading = ['500', '501', '503'].includes(code)
  if (!heading) return refuse(code, message)
  return refuse(code, `E${code}: the request failed`, message && message !== code ? [{ message }] : [])
}

function typeOf(code: string): 'ISV' | 'ISP' | 'SYSTEM' {
  return /^[A-Z]/.test(code) ? 'ISV' : 'ISP'
}
