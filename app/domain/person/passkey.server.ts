import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { config } from '#app/lib/config.server.ts'
import { db, isDuplicate } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { log } from '#app/lib/log.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Actor } from './actor.ts'
import { limits, takeAttempt } from './attempt.server.ts'
import { openSession } from './session.server.ts'

const fiveMinutes = 5 * 60 * 1000

/** The house as passkeys know it: they work for this host and no other. */
function house() {
  const { host, hostname, origin } = new URL(config().appUrl)
  return { host, rpID: hostname, expectedRPID: hostname, expectedOrigin: origin }
}

/** What the browser is asked for a new passkey of this person. The challenge works once, for five minutes. */
export async function offerPasskey(actor: Actor) {
  const held = await db.passkey.findMany({ where: { personId: actor.id } })
  const options = await generateRegistrationOptions({
    rpName: 'Yaan ย่าน',
    rpID: house().rpID,
    userID: new TextEncoder().encode(actor.id),
    userName: actor.name || house().host,
    userDisplayName: actor.name,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    excludeCredentials: held.map(({ credentialID, transports }) => ({ id: credentialID, ...carriedBy(transports) })),
  })
  await keepChallenge(options.challenge, actor.id)
  return options
}

/** Keeps the passkey that the browser made; refused when it does not answer our own challenge, or is held already. */
export async function addPasskey(
  actor: Actor,
  { response, name }: { response: RegistrationResponseJSON; name: string | null },
): Promise<Outcome<null, 'not_verified'>> {
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(challenge, actor.id),
    ...expected(),
  }).catch(unverified)
  if (!checked?.verified) return refused('not_verified')
  const { credential, credentialDeviceType, credentialBackedUp, aaguid } = checked.registrationInfo
  try {
    await db.passkey.create({
      data: {
        personId: actor.id,
        name,
        credentialID: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        deviceType: credentialDeviceType,
        backedUp: credentialBackedUp,
        transports: credential.transports?.join(',') ?? null,
        aaguid,
      },
    })
  } catch (error) {
    if (isDuplicate(error)) return refused('not_verified')
    throw error
  }
  return done(null)
}

/** What the browser is asked at sign-in: any passkey of this house. Refused for a while to an address that asks and asks. */
export async function askPasskey(from: string) {
  const wait = await takeAttempt([limits.challengesFrom(from)])
  if (wait) return refused({ why: 'wait' as const, seconds: wait })
  const options = await generateAuthenticationOptions({ rpID: house().rpID, userVerification: 'preferred' })
  await keepChallenge(options.challenge, '')
  return done(options)
}

export type PasskeyRefused = { readonly why: 'wait'; readonly seconds: number } | { readonly why: 'not_verified' }

/** Signs in whoever holds the passkey; answers the headers with the session's cookie. */
export async function signInByPasskey(
  request: Request,
  { response, from }: { response: AuthenticationResponseJSON; from: string },
): Promise<Outcome<Headers, PasskeyRefused>> {
  const wait = await takeAttempt([limits.passkeysFrom(from)])
  if (wait) return refused({ why: 'wait', seconds: wait })
  const held = await db.passkey.findUnique({ where: { credentialID: response.id } })
  if (!held) return refused({ why: 'not_verified' })
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(challenge, ''),
    credential: {
      id: held.credentialID,
      publicKey: new Uint8Array(Buffer.from(held.publicKey, 'base64url')),
      counter: held.counter,
    },
    ...expected(),
  }).catch(unverified)
  if (!checked?.verified) return refused({ why: 'not_verified' })
  const { newCounter, credentialBackedUp } = checked.authenticationInfo
  await db.passkey.update({ where: { id: held.id }, data: { counter: newCounter, backedUp: credentialBackedUp } })
  return done(await openSession(request, held.personId))
}

/** The passkeys of this person, newest first. */
export async function listPasskeys(actor: Actor) {
  return db.passkey.findMany({
    where: { personId: actor.id },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, createdAt: true, backedUp: true },
  })
}

/** Calls one's own passkey something else. False: there is no such one. */
export async function renamePasskey(actor: Actor, id: string, name: string): Promise<boolean> {
  if (!isId(id)) return false
  const { count } = await db.passkey.updateMany({ where: { id, personId: actor.id }, data: { name } })
  return count > 0
}

/** Takes one's own passkey away: it does not sign in any more. False: there is no such one. */
export async function removePasskey(actor: Actor, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const { count } = await db.passkey.deleteMany({ where: { id, personId: actor.id } })
  return count > 0
}

function expected() {
  const { expectedOrigin, expectedRPID } = house()
  return { expectedOrigin, expectedRPID, requireUserVerification: false }
}

const identifierOf = (challenge: string) => `passkey ${challenge}`

async function keepChallenge(challenge: string, personId: string): Promise<void> {
  const now = Date.now()
  await db.verification.deleteMany({
    where: { identifier: { startsWith: identifierOf('') }, expiresAt: { lt: new Date(now) } },
  })
  await db.verification.create({
    data: { identifier: identifierOf(challenge), value: personId, expiresAt: new Date(now + fiveMinutes) },
  })
}

/** True once, for the person it was made for. */
async function takeChallenge(challenge: string, personId: string): Promise<boolean> {
  const { count } = await db.verification.deleteMany({
    where: { identifier: identifierOf(challenge), value: personId, expiresAt: { gt: new Date() } },
  })
  return count === 1
}

/** The library throws for what does not fit together; that is a refusal, not a bug. */
function unverified(error: unknown): null {
  log.info({ why: error instanceof Error ? error.name : 'unknown' }, 'passkey not verified')
  return null
}

type Transports = NonNullable<NonNullable<AuthenticatorDescriptor>['transports']>
type AuthenticatorDescriptor = NonNullable<
  Parameters<typeof generateRegistrationOptions>[0]['excludeCredentials']
>[number]

const knownTransports: Transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

function carriedBy(kept: string | null): { transports?: Transports } {
  const names = kept?.split(',') ?? []
  return kept ? { transports: knownTransports.filter((transport) => names.includes(transport)) } : {}
}
