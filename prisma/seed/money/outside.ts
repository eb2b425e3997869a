import { config } from '#app/lib/config.server.ts'

/** What buyers and banks do at the stand-ins of the payment providers, by their control interface. */

interface Paying {
  readonly id: string
  readonly provider: string
  readonly providerRef: string | null
}

/**
 * The buyer pays what this attempt asks for; paid already: nothing more. Omise says nothing of it: what happened days ago in
 * the demo is seen by a look with the clock of that day.
 */
export async function payThere({ id, provider, providerRef }: Paying): Promise<void> {
  await press(provider, 'pay', provider === 'omise' ? { ref: id, untold: true } : { ref: providerRef })
}

/** The bank knows the account, and Omise pays to it. */
export async function verifyThere(ref: string): Promise<void> {
  await press('omise', 'payee', { ref, result: 'verify' })
}

/** The transfer has reached the maker's account. */
export async function arriveThere(ref: string): Promise<void> {
  await press('omise', 'payout', { ref, result: 'paid' })
}

/** Omise never answers the next request for a charge, and has not carried it out. */
export async function silenceOmise(): Promise<void> {
  await press('omise', 'fault', { call: 'charge.create', mode: 'hang', times: 1 })
}

/** Whether it was done; false: there was nothing left to do. @throws when they do not know such a thing. */
async function press(provider: string, act: string, body: object): Promise<boolean> {
  const answer = await fetch(`${config().simulatorsUrl}/${provider}/_control/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.status === 404) throw new Error(`the stand-in of ${provider} knows no ${act}`)
  return answer.ok
}
