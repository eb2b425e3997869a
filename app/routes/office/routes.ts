import { index, type RouteConfigEntry, route } from '@remix-run/route-config'

const room = 'routes/office'

/** The programme's office: for staff. */
export const office: RouteConfigEntry[] = [
  route('office', `${room}/layout.tsx`, [
    index(`${room}/home.tsx`),
    route('communities', `${room}/community/list.tsx`),
    route('communities/new', `${room}/community/new.tsx`),
    route('communities/:id', `${room}/community/edit.tsx`),
    route('communities/:id/history', `${room}/community/history.tsx`),
    route('communities/:id/people', `${room}/community/people.tsx`),
    route('import', `${room}/import.tsx`),
    route('delivery', `${room}/delivery.tsx`),
    route('feeds', `${room}/feeds.tsx`),
    route('partners', `${room}/partners.tsx`),
    route('money', `${room}/money/overview.tsx`),
    route('money/review', `${room}/money/review.tsx`),
    route('money/statement', `${room}/money/statement.tsx`),
    route('money/rules', `${room}/money/rules.tsx`),
    route('money/days', `${room}/money/days.tsx`),
    route('money/orders/:code', `${room}/money/order.tsx`),
    route('refunds', `${room}/money/refunds.tsx`),
    route('refunds/new', `${room}/money/refund-new.tsx`),
    route('refunds/:refundId', `${room}/money/refund.tsx`),
    route('payouts', `${room}/money/payouts.tsx`),
    route('payouts/:batchId', `${room}/money/batch.tsx`),
    route('staff', `${room}/staff.tsx`),
    route('audit', `${room}/audit.tsx`),
  ]),
  route('office/money/export.csv', `${room}/money/export.ts`),
  route('office/payouts/:batchId/file.csv', `${room}/money/batch-file.ts`),
]
