/** Our account at a partner: what the environment must say of it, and what the demo takes instead. */

/** One setting, under the adapter's word for it. */
interface AccountSetting {
  /** Its name in the environment. */
  readonly env: string
  readonly secret?: true
  /** Works without it. */
  readonly optional?: true
  /** The setting that stands in when this one is empty. */
  readonly or?: string
}

export interface AccountPlan {
  /** The environment's name for another address than `live`: `SHOPEE_BASE`. */
  readonly baseEnv: string
  /** The company's own address. */
  readonly live: string
  /** Where its stand-in is mounted: `shopee`. */
  readonly standIn: string
  /** What the account consists of; nothing when each shop brings its own key. */
  readonly settings: Readonly<Record<string, AccountSetting>>
  /** What the stand-in knows us by. Secrets begin with `simulated-`, so that they can never meet the company. */
  readonly demo: Readonly<Record<string, string>>
}

export interface PartnerAccount {
  /** The partner's API, or its stand-in. */
  readonly base: string
  readonly settings: Readonly<Record<string, string>>
}

export interface AccountPlace {
  readonly isDemo: boolean
  readonly appUrl: string
  readonly simulatorsUrl: string
}

/** A setting that is missing or does not go with the others; the message is one sentence that names it, never its value. */
export class AccountRefused extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Our account as the environment gives it; null when it gives none (the demo then meets the stand-in).
 * @throws AccountRefused when it is half given, or when the demo's keys would meet the company or live keys a stand-in.
 */
export function readAccount(plan: AccountPlan, environment: Environment, place: AccountPlace): PartnerAccount | null {
  const given = settingsIn(plan, environment)
  const none = Object.keys(given).length === 0
  const base = environment[plan.baseEnv] || null
  if (none && place.isDemo) {
    const standIn = base ?? `${place.simulatorsUrl}/${plan.standIn}`
    return guarded(plan, { base: standIn, settings: withStandIns(plan, plan.demo) }, place)
  }
  const missing = Object.entries(plan.settings).find(([name, { optional, or }]) => !(optional || or || given[name]))
  if (missing && none) return null
  refuseIf(missing !== undefined, `${missing?.[1].env} is not set although other settings of that partner are`)
  return guarded(plan, { base: base ?? plan.live, settings: withStandIns(plan, given) }, place)
}

function settingsIn(plan: AccountPlan, environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plan.settings).flatMap(([name, { env }]) => {
      const value = environment[env]
      return value ? [[name, value]] : []
    }),
  )
}

function withStandIns({ settings }: AccountPlan, given: Readonly<Record<string, string>>): Record<string, string> {
  const all = { ...given }
  for (const [name, { or }] of Object.entries(settings)) {
    const other = or ? all[or] : undefined
    if (!all[name] && other) all[name] = other
  }
  return all
}

function guarded(plan: AccountPlan, account: PartnerAccount, { isDemo, appUrl }: AccountPlace): PartnerAccount {
  const local = isLocal(account.base)
  refuseIf(local && !isDemo, `${plan.baseEnv} is a simulator, which production does not use`)
  for (const [name, { env, secret }] of Object.entries(plan.settings)) {
    const value = account.settings[name]
    if (!secret || !value) continue
    const simulated = value.startsWith('simulated-')
    refuseIf(local && !simulated, `${env} is a live key but ${plan.baseEnv} is a simulator`)
    refuseIf(!local && simulated, `${plan.baseEnv} is the real company but ${env} is a simulated key`)
  }
  refuseIf(
    isDemo && !local && !isLocal(appUrl),
    `${plan.baseEnv} is the real company, and in the demo at APP_URL anybody may sign in as anybody`,
  )
  return account
}

function refuseIf(wrong: boolean, sentence: string): void {
  if (wrong) throw new AccountRefused(`Settings: ${sentence}.`)
}

function isLocal(url: string): boolean {
  return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}
