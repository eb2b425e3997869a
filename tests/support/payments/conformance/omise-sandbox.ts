/**
 * The shared cases in Omise's own test mode, when the environment has its test keys: OMISE_SANDBOX_SECRET_KEY and
 * OMISE_SANDBOX_PUBLIC_KEY. Codes and pages are paid by `mark_as_paid`; cards by a test card's token.
 */
import { createOmise } from '#integrations/payments/omise/index.ts'
import { omiseSettings } from '#integrations/payments/omise/settings.ts'
import { callRaw, namesIn, sandboxBench, sandboxWorld } from './sandbox.ts'
import type { Sandbox } from './stand.ts'

const base = 'https://api.omise.co'

function keys(): { readonly secretKey: string; readonly publicKey: string } | null {
  const { OMISE_SANDBOX_SECRET_KEY: secretKey = '', OMISE_SANDBOX_PUBLIC_KEY: publicKey = '' } = process.env
  // Live keys move money: nothing here ever takes one.
  return /^skey_test_/.test(secretKey) && /^pkey_test_/.test(publicKey) ? { secretKey, publicKey } : null
}

export const omiseSandbox: Sandbox = {
  methods: ['promptpay', 'truemoney', 'mobile_banking', 'card'],
  hasHand: true,
  missing: () =>
    keys() ? null : 'not set: OMISE_SANDBOX_SECRET_KEY (skey_test_…), OMISE_SANDBOX_PUBLIC_KEY (pkey_test_…)',
  open: async () => {
    const own = keys()
    if (!own) throw new Error('no test keys of Omise')
    const settings = omiseSettings({ base, settings: own, livemode: false, alsoTrusted: [] })
    const call = (path: string, method = 'GET') => callRaw(base + path, { method, headers: signedIn(own.secretKey) })
    const since = new Date(Date.now() - 60_000).toISOString()
    const charges = () => call(`/charges?limit=100&order=reverse_chronological&from=${since.slice(0, 19)}Z`)
    return sandboxBench((run) => ({
      gateway: createOmise(settings, sandboxWorld),
      methods: {
        promptpay: async () => ({ kind: 'promptpay' }),
        truemoney: async () => ({ kind: 'truemoney', variant: 'app' }),
        mobile_banking: async () => ({ kind: 'mobile_banking', bank: 'kbank' }),
        card: async () => ({ kind: 'card', browserToken: await testCard(own.publicKey) }),
      },
      paymentsMade: async () => namesIn((await charges()).data, 'attempt_id', run),
      refundsMade: async () => {
        const made = (await charges()).data.flatMap((one) => Object(Object(one).refunds).data ?? [])
        return namesIn(made, 'refund_id', run)
      },
      pay: async ({ ref, state }) => {
        if (state !== 'succeeded') await call(`/charges/${ref}/mark_as_paid`, 'POST')
      },
      refuse: async ({ ref }) => {
        await call(`/charges/${ref}/mark_as_failed`, 'POST')
      },
      refundable: 'card',
    }))
  },
}

const signedIn = (key: string) => ({ authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` })

/** What the provider's own script does in a browser, with a number from its list of test cards. */
async function testCard(publicKey: string): Promise<string> {
  const card = { name: 'TEST', number: '4242424242424242', expiration_month: 12, expiration_year: 2035 }
  const response = await fetch('https://vault.omise.co/tokens', {
    method: 'POST',
    headers: { ...signedIn(publicKey), 'content-type': 'application/json' },
    body: JSON.stringify({ card: { ...card, security_code: '123' } }),
    signal: AbortSignal.timeout(30_000),
  })
  const { id } = Object(await response.json()) as { id?: unknown }
  if (typeof id !== 'string') throw new Error(`no token: ${response.status}`)
  return id
}
