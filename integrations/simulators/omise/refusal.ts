/** A refusal in Omise's own words; thrown inside, answered as its envelope. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export function refusalBody(code: string, message: string): Record<string, unknown> {
  return { object: 'error', location: 'https://www.omise.co/api-errors', code, message }
}

export function refuse(code: string, message: string, status = 400): never {
  throw new Refusal(status, code, message)
}

export function notFound(id: string): never {
  throw new Refusal(404, 'not_found', `${id} was not found`)
}
