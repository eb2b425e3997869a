import { index, type RouteConfigEntry, route } from '@remix-run/route-config'
import { steps } from '#app/domain/producer/onboarding.ts'

const room = 'routes/desk/maker'

/** Below /desk. */
export const makers: RouteConfigEntry[] = [
  route('makers', `${room}/list.tsx`),
  route('makers/new', `${room}/new/begin.ts`),
  route('makers/new/:draftId', `${room}/new/wizard.tsx`, [
    index(`${room}/new/index.ts`),
    ...steps.map((step) => route(step, `${room}/new/${step}.tsx`)),
    route('drop', `${room}/new/drop.tsx`),
  ]),
  route('makers/:makerId/copy.json', `${room}/one/copy-file.ts`),
  route('makers/:makerId', `${room}/one/maker.tsx`, [
    index(`${room}/one/overview.tsx`),
    route('edit', `${room}/one/edit.tsx`),
    route('contact', `${room}/one/contact.tsx`),
    route('photo', `${room}/one/photo.tsx`),
    route('consent', `${room}/one/consent.tsx`),
    route('consent/:purpose', `${room}/one/purpose.tsx`),
    route('history', `${room}/one/history.tsx`),
    route('copy', `${room}/one/copy.tsx`),
    route('erase', `${room}/one/erase.tsx`),
    route('account', `${room}/one/account.tsx`),
    route('money', `${room}/one/money.tsx`),
    route('money/account', `${room}/one/money-account.tsx`),
    route('money/:month', `${room}/one/money-month.tsx`),
  ]),
]
