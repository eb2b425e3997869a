/** Shopee's envelope. */

export interface Refused {
  readonly refused: true
  readonly error: string
  readonly message: string
  /** Row answers that come along with an error. */
  readonly response?: unknown
}

export interface Answered {
  readonly refused: false
  readonly response: unknown
  readonly warning: string
  /** The payload stands beside the envelope instead of under `response`. */
  readonly top: boolean
}

export type Answer = Refused | Answered

export function refuse(error: string, message: string, response?: unknown): Refused {
  return { refused: true, error, message, ...(response === undefined ? {} : { response }) }
}

export function answer(response: unknown, more: { warning?: string; top?: boolean } = {}): Answered {
  return { refused: false, response, warning: more.warning ?? '', top: more.top ?? false }
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}

export function toResponse(given: Answer, requestId: string, errorStatus: number): Response {
  if (given.refused) {
    const { error, message, response } = given
    const body = { error, message, warning: '', request_id: requestId, ...(response === undefined ? {} : { response }) }
    return Response.json(body, { status: errorStatus })
  }
  const head = { error: '', message: '', warning: given.warning, request_id: requestId }
  const body =
    given.top && isRecord(given.response) ? { ...head, ...given.response } : { ...head, response: given.response }
  return Response.json(body)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
