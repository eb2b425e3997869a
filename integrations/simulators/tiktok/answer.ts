/** TikTok Shop's envelope: `code` 0 is success, whatever the rows inside say. */

export interface Refused {
  readonly refused: true
  readonly code: number
  readonly message: string
  /** Most refusals come as HTTP 200; the gateway's own with their real status. */
  readonly status: number
}

export interface Answered {
  readonly refused: false
  readonly data: unknown
}

export type Answer = Refused | Answered

/** One row that was refused inside a success. */
export interface RowError {
  readonly code: number
  readonly message: string
  readonly detail: Readonly<Record<string, unknown>>
}

export function refuse(code: number, message: string, status = 200): Refused {
  return { refused: true, code, message, status }
}

export function answer(data: unknown): Answered {
  return { refused: false, data }
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}

/** `errorStatus` is the HTTP status of a business refusal, which the papers leave open. */
export function toResponse(given: Answer, requestId: string, errorStatus: number): Response {
  const body = given.refused
    ? { code: given.code, message: given.message, request_id: requestId, data: {} }
    : { code: 0, message: 'Success', request_id: requestId, data: given.data }
  const status = given.refused ? (given.status === 200 ? errorStatus : given.status) : 200
  return Response.json(body, { status })
}
