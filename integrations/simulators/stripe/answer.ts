/** Answers in Stripe's envelope. */

export interface Answer {
  readonly status: number
  readonly body: object
  /** Whether the work began: only then is an answer kept for repeats of the key. */
  readonly began: boolean
}

interface Wrong {
  readonly status?: number
  readonly type?: 'invalid_request_error' | 'idempotency_error' | 'card_error' | 'api_error' | 'rate_limit_error'
  readonly code?: string
  readonly message: string
  readonly param?: string
  readonly declineCode?: string
  readonly began?: boolean
  readonly more?: object
}

export function ok(body: object): Answer {
  return { status: 200, body, began: true }
}

export function wrong(said: Wrong): Answer {
  const { status = 400, type = 'invalid_request_error', code, message, param, declineCode, began = false, more } = said
  const error = {
    type,
    ...(code ? { code, doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` } : {}),
    message,
    ...(param ? { param } : {}),
    ...(declineCode ? { decline_code: declineCode } : {}),
    ...more,
  }
  return { status, body: { error }, began }
}

export function missing(kind: string, id: string, param = 'id'): Answer {
  return wrong({ status: 404, code: 'resource_missing', message: `No such ${kind}: '${id}'`, param })
}

export const brokenInside: Answer = {
  status: 500,
  body: { error: { type: 'api_error', message: 'An unknown error occurred' } },
  began: true,
}
