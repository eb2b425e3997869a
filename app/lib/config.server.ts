import { z } from 'zod'

/** Every setting of the house, read once. `.env.example` says the same in words for people. */

const port = z.coerce.number().int().min(1).max(65535)
const address = z.url({ protocol: /^https?$/ })
const secretKeys = z
  .string()
  .regex(
    /^[a-z0-9]+:[A-Za-z0-9+/]{43}=(,[a-z0-9]+:[A-Za-z0-9+/]{43}=)*$/,
    'must be id:base64-of-32-bytes[,older-id:base64]',
  )

const shape = z.object({
  YAAN_MODE: z.enum(['demo', 'production']).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).optional(),
  PORT: port.default(3000),
  APP_URL: address.optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  DATA_DIR: z.string().min(1).default('.data'),
  SIMULATORS_PORT: port.default(4010),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters'),
  SECRET_KEYS: secretKeys,
  CLOUDINARY_BASE: address.optional(),
  CLOUDINARY_CLOUD: z.string().min(1).optional(),
  CLOUDINARY_KEY: z.string().min(1).optional(),
  CLOUDINARY_SECRET: z.string().min(1).optional(),
  LINE_BASE: address.optional(),
  LINE_CHANNEL_ID: z.string().min(1).optional(),
  LINE_CHANNEL_SECRET: z.string().min(1).optional(),
  LINE_MESSAGES_BASE: address.optional(),
  LINE_MESSAGES_TOKEN: z.string().min(1).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  CONTACT_EMAIL: z.email().optional(),
  PROMPTPAY_ID: z.string().min(10).optional(),
  PROMPTPAY_NAME: z.string().min(1).max(60).optional(),
  PARTNER_BACKLOG_ALARM_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
})
type Settings = z.infer<typeof shape>

export type Mode = 'demo' | 'production'
export type Config = ReturnType<typeof readConfig>

/** A setting that is missing or malformed; the message is one sentence that names it. */
export class ConfigRefused extends Error {}

/**
 * Parses the environment.
 * @throws ConfigRefused naming every setting that is wrong; values are never repeated, since some are secrets.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  // An empty setting in a file means the same as none.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const said = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${given[String(path[0])] ? `(${message})` : 'is not set'}`,
    )
    throw new ConfigRefused(`Settings: ${said.join('; ')}.`)
  }
  const settings = parsed.data
  const mode: Mode = settings.YAAN_MODE ?? (settings.NODE_ENV === 'production' ? 'production' : 'demo')
  const simulatorsUrl = `http://localhost:${settings.SIMULATORS_PORT}`
  const config = {
    mode,
    isDemo: mode === 'demo',
    port: settings.PORT,
    appUrl: (settings.APP_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, ''),
    /** Whoever is asked about personal data (PDPA s.23); told to every maker before consent. */
    contactEmail: settings.CONTACT_EMAIL ?? 'contact@yaan.example',
    databaseUrl: settings.DATABASE_URL,
    /** A listing that has waited longer for its platform calls the programme's staff. */
    backlogAlarmMinutes: settings.PARTNER_BACKLOG_ALARM_MINUTES,
    dataDir: settings.DATA_DIR,
    logLevel: settings.LOG_LEVEL,
    /** How many proxies in front of us may be believed about the visitor's address. */
    trustProxy: settings.TRUST_PROXY,
    simulatorsPort: settings.SIMULATORS_PORT,
    simulatorsUrl,
    authSecret: settings.AUTH_SECRET,
    secretKeys: settings.SECRET_KEYS,
    cloudinary: cloudinarySettings(settings),
    line: lineSettings(settings, mode, simulatorsUrl),
    /** The official account that writes to people who signed in with LINE. */
    lineMessages: settings.LINE_MESSAGES_TOKEN
      ? { base: settings.LINE_MESSAGES_BASE ?? null, token: settings.LINE_MESSAGES_TOKEN }
      : null,
    promptpay: promptpaySettings(settings, mode),
    mail: settings.SMTP_URL
      ? { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM ?? 'Yaan <no-reply@localhost>' }
      : null,
  }
  refuseMixtures(config)
  refuseIf(
    !config.isDemo && !settings.CONTACT_EMAIL,
    'CONTACT_EMAIL is not set, so people could not ask about their data',
  )
  return config
}

function cloudinarySettings(settings: Settings) {
  const { CLOUDINARY_CLOUD: cloud, CLOUDINARY_KEY: key, CLOUDINARY_SECRET: secret } = settings
  if (!cloud || !key || !secret) return null
  return { base: settings.CLOUDINARY_BASE ?? null, cloud, key, secret }
}

/** Whose account a code of our own pays; null: none. The demo's number is invented. */
function promptpaySettings({ PROMPTPAY_ID: id, PROMPTPAY_NAME: name }: Settings, mode: Mode) {
  if (id && name) return { id, name }
  refuseIf(
    Boolean(id || name),
    'PROMPTPAY_ID and PROMPTPAY_NAME belong together: buyers compare both in their bank’s app',
  )
  return mode === 'demo' ? { id: '0993000123450', name: 'ย่าน (บัญชีสมมติ)' } : null
}

function lineSettings(settings: Settings, mode: Mode, simulatorsUrl: string) {
  const { LINE_CHANNEL_ID: channelId, LINE_CHANNEL_SECRET: channelSecret } = settings
  if (channelId && channelSecret) return { base: settings.LINE_BASE ?? null, channelId, channelSecret }
  if (mode === 'production') return null
  // Known to the simulator too; marked, so that they can never meet the real LINE.
  return {
    base: settings.LINE_BASE ?? `${simulatorsUrl}/line`,
    channelId: '2000000001',
    channelSecret: 'simulated-line-channel-secret',
  }
}

interface Mixable {
  mode: Mode
  appUrl: string
  authSecret: string
  secretKeys: string
  cloudinary: { base: string | null; secret: string } | null
  line: { base: string | null; channelSecret: string } | null
  lineMessages: { base: string | null; token: string } | null
  mail: object | null
}

/** Demo mode is never production: a live key beside a simulator address, or the reverse, refuses to start. */
function refuseMixtures({ mode, appUrl, authSecret, secretKeys, cloudinary, line, lineMessages, mail }: Mixable) {
  if (cloudinary) {
    refuseMixture(mode, ['CLOUDINARY_BASE', cloudinary.base], ['CLOUDINARY_SECRET', cloudinary.secret])
  }
  if (line) refuseMixture(mode, ['LINE_BASE', line.base], ['LINE_CHANNEL_SECRET', line.channelSecret])
  if (lineMessages) {
    refuseMixture(mode, ['LINE_MESSAGES_BASE', lineMessages.base], ['LINE_MESSAGES_TOKEN', lineMessages.token])
  }
  if (mode !== 'production') return
  refuseIf(authSecret.startsWith('demo-'), 'AUTH_SECRET is the demo’s; production needs its own')
  refuseIf(/(^|,)demo/.test(secretKeys), 'SECRET_KEYS holds a key of the demo; production needs its own')
  refuseIf(!appUrl.startsWith('https://'), 'APP_URL must be the public https address in production')
  refuseIf(!mail, 'SMTP_URL is not set, so sign-in codes could not be sent')
}

/** Without a base the company's own address is meant. Keys that a simulator knows begin with `simulated-`. */
function refuseMixture(mode: Mode, [where, base]: [string, string | null], [what, secret]: [string, string]): void {
  const local = base !== null && isLocal(base)
  const simulated = secret.startsWith('simulated-')
  refuseIf(local && !simulated, `${what} is a live key but ${where} is a simulator`)
  refuseIf(!local && simulated, `${where} is the real company but ${what} is a simulated key`)
  refuseIf(local && mode === 'production', `${where} is a simulator, which production does not use`)
}

function refuseIf(wrong: boolean, sentence: string): void {
  if (wrong) throw new ConfigRefused(`Settings: ${sentence}.`)
}

function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

let read: Config | null = null

/** The settings of this process. */
export function config(): Config {
  read ??= readConfig(process.env)
  return read
}
