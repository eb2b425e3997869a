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
    carrier: part?.parcels[0]?.carrier ?? null,
    tracking: part?.parcels[0]?.trackingNumber ?? null,
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
      parcels: { orderBy: { handedOverAt: 'desc' }, take: 1 },
    },
  })
}

type Point = NonNullable<NonNullable<Awaited<ReturnType<typeof findPart>>>['pickupPoint']>

function placeIn(lang: 'th' | 'en', point: Point): NoticeFacts['place'] {
  const { nameTh, nameEn, placeTh, placeEn, hoursTh, hoursEn } = point
  if (lang === 'th') return { name: nameTh, where: placeTh, hours: hoursTh }
  return { name: nameEn ?? nameTh, where: placeEn ?? placeTh, hours: hoursEn ?? hoursTh }
}
