/** Our account at a payment provider: what the environment must say of it, and what the demo takes instead. */
import { type AccountPlace, AccountRefused } from '../partners/account.ts'

export type { AccountPlace } from '../partners/account.ts'

/** One setting, under the adapter's word for it. */
interface PaymentSetting {
  /** Its name in the environment. */
  readonly env: string
  /** A key or a secret: the stand-in's are marked, and the real ones never meet it. */
  readonly secret?: true
  /** Works without it. */
  readonly optional?: true
  /** How it must look, and that in words. */
  readonly form?: readonly [RegExp, string]
}

type Settings = Readonly<Record<string, string>>

export interface PaymentPlan {
  /** The environment's name for another address than `live`: `OMISE_API_URL`. */
  readonly baseEnv: string
  /** The provider's own address. No other but a stand-in's is ever spoken to. */
  readonly live: string
  /** Where its stand-in is mounted: `omise`. */
  readonly standIn: string
  readonly settings: Readonly<Record<string, PaymentSetting>>
  /** What the stand-in knows us by. Every secret has `simulated` in it, so that it can never meet the provider. */
  readonly demo: Settings
  /** Whether these keys move real money; null when some do and some do not. */
  readonly livemode: (settings: Settings) => boolean | null
}

export interface PaymentAccount {
  /** The provider's API, or its stand-in. */
  readonly base: string
  readonly settings: Settings
  readonly livemode: boolean
  /** Hosts, with their ports, that pages and pictures may come from besides the provider's own: the stand-in's. */
  readonly alsoTrusted: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Our account as the environment gives it; null when it gives none (the demo then meets the stand-in).
 * @throws AccountRefused when it is half given, when the demo would move real money or production would not, and when keys
 * and address do not belong together.
 */
export function readPaymentAccount(
  plan: PaymentPlan,
  environment: Environment,
  place: AccountPlace,
): PaymentAccount | null {
  const given = settingsIn(plan, environment)
  const needed = Object.entries(plan.settings).filter(([, { optional }]) => !optional)
  const missing = needed.filter(([name]) => !given[name])
  const base = environment[plan.baseEnv] || null
  if (missing.length === needed.length) {
    if (!place.isDemo) return null
    return guarded(plan, base ?? `${place.simulatorsUrl}/${plan.standIn}`, { ...plan.demo, ...given }, place)
  }
  refuseIf(missing.length > 0, `${missing[0]?.[1].env} is not set although other settings of that provider are`)
  return guarded(plan, base ?? plan.live, given, place)
}

function settingsIn(plan: PaymentPlan, environment: Environment): Settings {
  return Object.fromEntries(
    Object.entries(plan.settings).flatMap(([name, { env, form }]) => {
      const value = environment[env]
      if (!value) return []
      refuseIf(form !== undefined && !form[0].test(value), `${env} must be ${form?.[1]}`)
      return [[name, value]]
    }),
  )
}

function guarded(plan: PaymentPlan, address: string, settings: Settings, place: AccountPlace): PaymentAccount {
  const base = address.replace(/\/$/, '')
  refuseIf(!URL.canParse(base), `${plan.baseEnv} is no address`)
  const { hostname, host, origin } = new URL(base)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  refuseIf(!local && origin !== plan.live, `${plan.baseEnv} is neither the provider nor a simulator on this machine`)
  refuseIf(local && !place.isDemo, `${plan.baseEnv} is a simulator, which production does not use`)
  for (const [name, { env, secret }] of Object.entries(plan.settings)) {
    const value = settings[name]
    if (!secret || !value) continue
    const simulated = value.includes('simulated')
    refuseIf(local && !simulated, `${env} is a real key but ${plan.baseEnv} is a simulator`)
    refuseIf(!local && simulated, `${plan.baseEnv} is the real provider but ${env} is a simulated key`)
  }
  const livemode = plan.livemode(settings)
  const [firstKey] = Object.values(plan.settings)
  if (livemode === null) throw refusal(`${firstKey?.env} and the keys beside it are of two modes, test and live`)
  refuseIf(place.isDemo && livemode, `${firstKey?.env} is a live key, and the demo moves no real money`)
  refuseIf(!place.isDemo && !livemode, `${firstKey?.env} is a test key, and production sells for real money`)
  return { base, settings, livemode, alsoTrusted: local ? [host] : [] }
}

function refuseIf(wrong: boolean, sentence: string): void {
  if (wrong) throw refusal(sentence)
}

function refusal(sentence: string): AccountRefused {
  return new AccountRefused(`Settings: ${sentence}.`)
}
