import { config } from '#app/lib/config.server.ts'

/** What buyers and banks do at the stand-ins of the payment providers, by their control interface. */

/** The buyer pays what this attempt (ours by its id, theirs by its ref) asks for. Paid already: nothing more. */
export async function payThere(provider: string, attempt: { id: string; providerRef: string | null }): Promise<void> {
  await press(provider, 'pay', { ref: provider === 'omise' ? attempt.id : attempt.providerRef })
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
