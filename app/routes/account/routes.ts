import { index, type RouteConfigEntry, route } from '@remix-run/route-config'

const room = 'routes/account'

/** Signing in and what is one's own. */
export const account: RouteConfigEntry[] = [
  route('account', `${room}/layout.tsx`, [
    index(`${room}/page.tsx`),
    route('sign-in', `${room}/sign-in.tsx`),
    route('code', `${room}/code.tsx`),
    route('sign-out', `${room}/sign-out.tsx`),
    route('passkeys', `${room}/passkeys.tsx`),
    route('sessions', `${room}/sessions.tsx`),
    route('leave', `${room}/leave.tsx`),
  ]),
  route('account/home', `${room}/home.ts`),
  route('account/demo', `${room}/demo.ts`),
  route('account/language', `${room}/language.ts`),
  route('account/line', `${room}/line.ts`),
  route('account/auth/callback/line', `${room}/line-callback.ts`),
  route('account/passkey-options', `${room}/passkey-options.ts`),
  route('account/passkey-sign-in', `${room}/passkey-sign-in.ts`),
]
