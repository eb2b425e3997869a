import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { createAuthEndpoint } from 'better-auth/api'
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies'
import { emailOTP, genericOAuth } from 'better-auth/plugins'
import { z } from 'zod'
import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { lineProvider } from './line-provider.server.ts'

const minute = 60
const day = 24 * 60 * minute

/** Doors of our own beside better-auth's: only this process can knock, none has an address on the web. */
const houseDoors = {
  id: 'house-doors',
  endpoints: {
    /** Begins a session for somebody whom the caller has recognised, and sets its cookie. */
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', requireHeaders: true, body: z.object({ personId: z.uuid() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId)
        if (!user) throw ctx.error('NOT_FOUND')
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ sessionId: session.id })
      },
    ),
    /** The session token of a request's cookie, when its signature is ours. */
    readToken: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async (ctx) => {
      const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
      return ctx.json({ token: token || null })
    }),
    /** Ends the session of a request's cookie and takes the cookie back. */
    closeSession: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
      const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
      if (token) await ctx.context.internalAdapter.deleteSession(token)
      deleteSessionCookie(ctx)
      return ctx.json({ closed: true })
    }),
  },
} satisfies BetterAuthPlugin

/** LINE is linked by somebody who is signed in and asks for it, never because two addresses look alike. */
const accountLinking = { trustedProviders: ['line'], allowDifferentEmails: true, disableImplicitLinking: true }

/** We only ask LINE who somebody is: its tokens are not kept. */
async function withoutTokens<Kept extends object>(account: Kept) {
  return { data: { ...account, accessToken: null, refreshToken: null, idToken: null } }
}

/**
 * better-auth on our own tables (prisma/schema/person.prisma). Its web handler is not mounted: our routes call `auth.api`,
 * so the guard against foreign forms, the limits and the language are ours everywhere.
 */
export const auth = betterAuth({
  appName: 'Yaan',
  baseURL: config().appUrl,
  basePath: '/account/auth',
  secret: config().authSecret,
  database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
  user: {
    modelName: 'person',
    additionalFields: { language: { type: 'string', required: false, input: false } },
  },
  // Signing in is hard for many of our people: a session lasts a season and can be ended from the account page.
  session: { fields: { userId: 'personId' }, expiresIn: 90 * day, disableSessionRefresh: true },
  account: { fields: { userId: 'personId' }, accountLinking },
  databaseHooks: { account: { create: { before: withoutTokens }, update: { before: withoutTokens } } },
  onAPIError: { errorURL: `${config().appUrl}/account/sign-in` },
  advanced: {
    cookiePrefix: 'yaan',
    useSecureCookies: config().appUrl.startsWith('https://'),
    // The database client makes UUID v7.
    database: { generateId: false },
    ipAddress: { disableIpTracking: true },
  },
  // Ours are in attempt.server.ts: per address and per e-mail, told in the person's language.
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  // Its errors are mostly a visitor's slips (a state that ran out); what really breaks is thrown.
  logger: { log: (level, message) => log[level === 'warn' || level === 'error' ? 'warn' : 'debug']({ auth: message }) },
  plugins: [
    houseDoors,
    emailOTP({
      otpLength: 6,
      expiresIn: 10 * minute,
      allowedAttempts: 5,
      storeOTP: 'encrypted',
      // Codes are made and sent by code.server.ts, which knows the language and the limits.
      sendVerificationOTP: async () => {
        throw new Error('codes are sent by sendCode')
      },
    }),
    genericOAuth({ config: lineProvider(config().line) }),
  ],
})
