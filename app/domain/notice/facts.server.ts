import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { orderCode, orderPath } from '../order/path.ts'
import { openToken } from '../order/token.server.ts'
import type { About } from './notify.server.ts'

/** What a message may speak of, read when it leaves. Everything that its event does not have is null. */
export interface NoticeFacts {
  /** The order's code, or that of one part of it. */
  readonly code: string | null
  /** The page to go to. */
  readonly link: string
  /** Satang. */
  readonly amount: bigint | null
  readonly maker: string | null
  readonly carrier: string | null
  readonly tracking: string | null
  /** Of a part that travels in several parcels: pieces in this one, in all so far, and of the part. Null: all came at once. */
  readonly pieces: { readonly here: number; readonly sent: number; readonly of: number } | null
  readonly place: { readonly name: string; readonly where: string; readonly hours: string } | null
  readonly collectCode: string | null
  /** Last digits of the account that money goes to. */
  readonly account: string | null
  /** Until when to pay or to answer, or from when an account is used. */
  readonly at: Date | null
}

/** Null when what the notice is about is no longer there. */
export async function noticeFacts(noticeId: string): Promise<NoticeFacts | null> {
  const notice = await db.notice.findUnique({ where: { id: noticeId } })
  if (!notice) return null
  // Written by `notify` alone.
  const about = notice.detail as Omit<About, 'kind'>
  const [order, maker, part, refund, payout, payee] = await Promise.all([
    notice.orderId ? db.order.findUnique({ where: { id: notice.orderId } }) : null,
    notice.producerId ? db.producer.findUnique({ where: { id: notice.producerId }, select: { callName: true } }) : null,
    about.fulfilmentId ? findPart(about.fulfilmentId) : null,
    about.refundId ? db.refund.findUnique({ where: { id: about.refundId } }) : null,
    about.payoutId ? db.payout.findUnique({ where: { id: about.payoutId }, include: { payee: true } }) : null,
    about.payeeId ? db.payeeAccount.findUnique({ where: { id: about.payeeId } }) : null,
  ])
  if (notice.orderId && !order) return null
  const { appUrl } = config()
  const forMaker = notice.kind.startsWith('maker_')
  return {
    code: order ? orderCode(order.shortCode, part?.number) : null,
    link: order && !forMaker ? appUrl + orderPath(openToken(order.sealedToken), notice.lang) : `${appUrl}/sell`,
    amount: refund?.amount ?? payout?.net ?? order?.total ?? null,
    maker: maker?.callName ?? part?.producer.callName ?? null,
    ...(part ? parcelIn(part, about.parcelId) : { carrier: null, tracking: null, pieces: null }),
    place: part?.pickupPoint ? placeIn(notice.lang, part.pickupPoint) : null,
    collectCode: part?.collectCode ?? null,
    account: payee?.lastDigits ?? payout?.payee.lastDigits ?? null,
    at: payee?.usableFrom ?? refund?.answerBy ?? order?.reservedUntil ?? null,
  }
}

function findPart(id: string) {
  return db.fulfilment.findUnique({
    where: { id },
    include: {
      producer: { select: { callName: true } },
      pickupPoint: true,
      lines: { select: { quantity: true, cancelledQuantity: true } },
      parcels: {
        orderBy: [{ handedOverAt: 'asc' }, { id: 'asc' }],
        include: { lines: { select: { quantity: true } } },
      },
    },
  })
}

type Part = NonNullable<Awaited<ReturnType<typeof findPart>>>
type Point = NonNullable<Part['pickupPoint']>

/** The parcel that is spoken of, or the last one. */
function parcelIn(
  { lines, parcels }: Part,
  parcelId: string | undefined,
): Pick<NoticeFacts, 'carrier' | 'tracking' | 'pieces'> {
  const found = parcels.findIndex(({ id }) => id === parcelId)
  const at = found < 0 ? parcels.length - 1 : found
  const parcel = parcels[at]
  const piecesIn = (some: typeof parcels) => sum(some.flatMap((one) => one.lines.map(({ quantity }) => quantity)))
  const here = piecesIn(parcels.slice(at, at + 1))
  const pieces = {
    ...{ here, sent: piecesIn(parcels.slice(0, at + 1)) },
    of: sum(lines.map(({ quantity, cancelledQuantity }) => quantity - cancelledQuantity)),
  }
  return {
    carrier: parcel?.carrier ?? null,
    tracking: parcel?.trackingNumber ?? null,
    pieces: parcel && here < pieces.of ? pieces : null,
  }
}

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)

function placeIn(lang: 'th' | 'en', point: Point): NoticeFacts['place'] {
  const { nameTh, nameEn, placeTh, placeEn, hoursTh, hoursEn } = point
  if (lang === 'th') return { name: nameTh, where: placeTh, hours: hoursTh }
  return { name: nameEn ?? nameTh, where: placeEn ?? placeTh, hours: hoursEn ?? hoursTh }
}
