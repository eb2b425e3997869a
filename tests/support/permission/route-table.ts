import type { PermissionWorld, Who } from './world.ts'

/** Who may open an address: anybody at all, everybody who is signed in, or exactly these. */
export type Access = 'open' | 'signed in' | Door
export interface Door {
  readonly to: readonly Who[]
  /** What the address needs behind the question mark. */
  readonly query?: (world: RouteWorld) => Record<string, string>
  /** There is no page here: only forms are taken. */
  readonly formsOnly?: true
}
export type RouteWorld = PermissionWorld & {
  listingId: string
  shopId: string
  draftId: string
  bulkId: string
} & Record<'partId' | 'saleId' | 'pointId', string>

const desk: readonly Who[] = ['volunteer', 'committee', 'staff', 'otherVolunteer', 'otherCommittee']
const here: readonly Who[] = ['volunteer', 'committee', 'staff']
const to = (...who: Who[]): Door => ({ to: who })

/** A draft belongs to the volunteer who began it. Under an id that is not theirs a volunteer finds an empty one: what
 *  the other wrote stays out of sight, which `read a draft` in the table of verbs proves. */
const anyVolunteer = to('volunteer', 'otherVolunteer')

/** Every address of the house. A new one stands here before it opens. */
export const routeTable: Readonly<Record<string, Access>> = {
  '/': 'open',
  '/neighbourhoods': 'open',
  '/districts/:slug': 'open',
  '/communities': 'open',
  '/communities/:slug': 'open',
  '/makers/:code/:slug?': 'open',
  '/p/:code/:slug?': 'open',
  '/stories': 'open',
  '/stories/:code/:slug?': 'open',
  '/categories': 'open',
  '/categories/:slug': 'open',
  '/search': 'open',
  '/cart': 'open',
  '/checkout': 'open',
  '/orders': 'open',
  // Whoever knows an order's address is its buyer.
  '/orders/:token': 'open',
  '/orders/:token/receipt': 'open',
  '/orders/:token/receipt.pdf': 'open',
  '/orders/:token/pay': 'open',
  '/orders/:token/pay/card': 'open',
  '/orders/:token/pay/proof': 'open',
  '/orders/:token/pay/code': 'open',
  '/pay/:publicRef': 'open',
  '/orders/:token/refund': 'open',
  '/about': 'open',
  '/privacy': 'open',
  '/*': 'open',

  '/i/:hash/:file': 'open',
  '/api/v1/products': 'open',
  '/api/v1/products/:slug': 'open',
  '/api/v1/communities': 'open',
  '/feeds/:file': 'open',
  '/sitemap.xml': 'open',
  '/robots.txt': 'open',
  '/hooks/omise': 'open',
  '/hooks/stripe': 'open',
  '/hooks/:partner': 'open',
  '/healthz': 'open',
  '/readyz': 'open',

  '/account/sign-in': 'open',
  '/account/code': 'open',
  '/account/demo': 'open',
  '/account/language': 'open',
  '/account/line': 'open',
  '/account/auth/callback/line': 'open',
  '/account/passkey-options': 'open',
  '/account/passkey-sign-in': 'open',
  // Signing out once more is harmless.
  '/account/sign-out': 'open',
  '/account': 'signed in',
  '/account/home': 'signed in',
  '/account/passkeys': 'signed in',
  '/account/sessions': 'signed in',
  '/account/leave': 'signed in',

  '/desk': { to: desk },
  '/desk/makers': { to: desk },
  '/desk/makers/new': anyVolunteer,
  '/desk/makers/new/:draftId': anyVolunteer,
  '/desk/makers/new/:draftId/kind': anyVolunteer,
  '/desk/makers/new/:draftId/name': anyVolunteer,
  '/desk/makers/new/:draftId/contact': anyVolunteer,
  '/desk/makers/new/:draftId/place': anyVolunteer,
  '/desk/makers/new/:draftId/makes': anyVolunteer,
  '/desk/makers/new/:draftId/age': anyVolunteer,
  '/desk/makers/new/:draftId/hear': anyVolunteer,
  '/desk/makers/new/:draftId/consent': anyVolunteer,
  '/desk/makers/new/:draftId/how': anyVolunteer,
  '/desk/makers/new/:draftId/photo': anyVolunteer,
  '/desk/makers/new/:draftId/check': anyVolunteer,
  '/desk/makers/new/:draftId/drop': anyVolunteer,
  '/desk/makers/:makerId': { to: here },
  '/desk/makers/:makerId/edit': { to: here },
  '/desk/makers/:makerId/contact': { to: here },
  '/desk/makers/:makerId/photo': { to: here },
  '/desk/makers/:makerId/consent': to('volunteer', 'committee'),
  '/desk/makers/:makerId/consent/:purpose': to('volunteer'),
  '/desk/makers/:makerId/history': to('volunteer', 'committee'),
  '/desk/makers/:makerId/copy': { to: here },
  '/desk/makers/:makerId/erase': { to: here },
  '/desk/makers/:makerId/account': to('volunteer', 'staff'),
  // The maker has asked the volunteer for help.
  '/desk/makers/:makerId/money': to('volunteer'),
  '/desk/makers/:makerId/money/account': to('volunteer'),
  '/desk/makers/:makerId/money/:month': to('volunteer'),
  '/desk/makers/:makerId/copy.json': { to: ['volunteer'], formsOnly: true },

  '/desk/orders': anyVolunteer,
  // The maker has asked the volunteer for help.
  '/desk/orders/:partId': to('volunteer'),
  '/desk/orders/:partId/send': to('volunteer'),
  '/desk/orders/:partId/cannot': to('volunteer'),
  '/desk/orders/:partId/label': to('volunteer'),
  '/desk/orders/partner/:saleId': to('volunteer'),
  '/desk/payments': to('volunteer', 'committee', 'otherVolunteer', 'otherCommittee'),
  '/desk/pickup': to('volunteer', 'committee', 'otherVolunteer', 'otherCommittee'),
  '/desk/pickup/new': to('volunteer', 'committee', 'otherVolunteer', 'otherCommittee'),
  '/desk/pickup/:pointId': to('volunteer', 'committee'),

  '/desk/products': { to: desk },
  '/desk/products/new': { to: desk },
  '/desk/products/:productId': { to: here },
  '/desk/products/:productId/photos': { to: here },
  '/desk/products/:productId/name': { to: here },
  '/desk/products/:productId/shelf': { to: here },
  '/desk/products/:productId/kind': { to: here },
  '/desk/products/:productId/price': { to: here },
  '/desk/products/:productId/stock': { to: here },
  '/desk/products/:productId/parcel': { to: here },
  '/desk/products/:productId/about': { to: here },
  '/desk/products/:productId/label': { to: here },
  '/desk/products/:productId/alt': { to: here },
  '/desk/products/:productId/marks': { to: here },
  '/desk/products/:productId/english': { to: here },
  '/desk/products/:productId/variants': { to: here },
  '/desk/products/:productId/history': { to: here },
  '/desk/products/:productId/preview': { to: here },
  '/desk/products/:productId/listings': to('volunteer', 'staff'),

  '/desk/stories': { to: desk },
  '/desk/stories/new': to('volunteer', 'committee', 'otherVolunteer', 'otherCommittee'),
  '/desk/stories/:id': { to: here },
  '/desk/stories/:id/tell/:part': { to: here },
  '/desk/stories/:id/words': { to: here },
  '/desk/stories/:id/pictures': { to: here },
  '/desk/stories/:id/preview': { to: here },
  '/desk/stories/:id/review': to('committee'),
  // Nothing to compare while there is one version; who may compare two stands in the table of verbs.
  '/desk/stories/:id/compare': to(),
  '/desk/stories/:id/withdraw': { to: here },

  '/desk/listings/new': {
    to: ['volunteer', 'staff'],
    query: ({ product, shopId }) => ({ variant: product.variant.id, shop: shopId }),
  },
  '/desk/listings/:id': { to: here },
  '/desk/partners': { to: desk },
  '/desk/partners/shops': to('volunteer', 'staff', 'otherVolunteer'),
  // This world's shop has an API and so no sheet; who may read one stands in the table of verbs.
  '/desk/partners/shops/:shopId/sheet': to(),
  '/desk/partners/withdrawals': { to: desk },
  '/desk/partners/tasks': to('volunteer', 'staff', 'otherVolunteer'),
  '/desk/partners/bulk/new': to('volunteer', 'staff', 'otherVolunteer'),
  '/desk/partners/bulk/:bulkId': to('volunteer', 'staff'),
  '/desk/partners/category/:productId': to('volunteer', 'staff'),
  '/desk/partners/:partner/connect': {
    to: ['volunteer', 'staff'],
    query: ({ community }) => ({ community: community.id }),
  },
  '/desk/partners/:partner/callback': to('volunteer', 'staff', 'otherVolunteer'),

  '/desk/community': to('committee', 'staff', 'otherCommittee'),
  '/desk/community/:communityId': to('committee', 'staff'),
  '/desk/community/:communityId/history': to('committee', 'staff'),
  // A form without a picture asks for nothing; who may bring one to which community stands in the table of verbs.
  '/desk/photos': { to: [...desk, 'maker', 'otherMaker'], formsOnly: true },

  '/sell': to('maker', 'otherMaker'),
  '/sell/orders': to('maker', 'otherMaker'),
  '/sell/orders/:partId': to('maker'),
  '/sell/orders/:partId/send': to('maker'),
  '/sell/orders/:partId/cannot': to('maker'),
  '/sell/orders/:partId/label': to('maker'),
  '/sell/orders/partner/:saleId': to('maker'),
  '/sell/:variantId': to('maker'),
  '/sell/money': to('maker', 'otherMaker'),
  '/sell/money/account': to('maker', 'otherMaker'),
  '/sell/money/:month': to('maker', 'otherMaker'),

  '/office': to('staff'),
  '/office/communities': to('staff'),
  '/office/communities/new': to('staff'),
  '/office/communities/:id': to('staff'),
  '/office/communities/:id/history': to('staff'),
  '/office/communities/:id/people': to('staff'),
  '/office/delivery': to('staff'),
  '/office/feeds': to('staff'),
  '/office/import': to('staff'),
  '/office/partners': to('staff'),
  '/office/money': to('staff'),
  '/office/money/rules': to('staff'),
  '/office/money/review': to('staff'),
  '/office/money/statement': to('staff'),
  '/office/money/days': to('staff'),
  // This world has no order; who may read its journals stands in the table of verbs.
  '/office/money/orders/:code': to(),
  '/office/money/export.csv': { to: ['staff'], query: () => ({ month: '2026-11' }) },
  '/office/refunds': to('staff'),
  '/office/refunds/new': to('staff'),
  // Nothing to decide in this world; who may decide stands in the table of verbs.
  '/office/refunds/:refundId': to(),
  '/office/payouts': to('staff'),
  '/office/payouts/:batchId': to(),
  '/office/payouts/:batchId/file.csv': to(),
  '/office/staff': to('staff'),
  '/office/audit': to('staff'),
}
