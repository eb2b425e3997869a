import { carrierOf } from '#app/domain/fulfilment/carrier.ts'
import type { NoticeWords } from '#app/domain/notice/send.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { formatMoment } from '../dates.ts'
import { fulfilment } from './fulfilment.ts'

const bye = '\n\nYaan\n'
const open = (link: string) => `\n\nSee your order: ${link}\nDo not share this link.`
const baht = (amount: bigint | null) => formatBaht(amount ?? 0n)
const until = (at: Date | null) => (at ? formatMoment('en', at) : '')

const inParcel = ({ here, sent, of }: { here: number; sent: number; of: number }) =>
  `${here} in this parcel. ${sent < of ? `${sent} of ${of} are on their way; the rest follows, and we will tell you.` : `All ${of} are on their way now.`}`

/** What leaves the house as a letter or in LINE: short, and saying what comes next. */
export const notice: NoticeWords = {
  order_placed: ({ code, amount, at, link }) => ({
    subject: `Order ${code} is waiting for payment`,
    text: `We are keeping your goods for you. Please pay ${baht(amount)}${at ? ` by ${until(at)}` : ''}.${open(link)}${bye}`,
  }),
  order_paid: ({ code, amount, link }) => ({
    subject: `Order ${code} is paid`,
    text: `Thank you. We have received ${baht(amount)}, and the makers are getting your goods ready.${open(link)}${bye}`,
  }),
  order_cancelled: ({ code, link }) => ({
    subject: `Order ${code} was cancelled`,
    text: `This order was cancelled. If you have paid, we refund you in full.${open(link)}${bye}`,
  }),
  order_shipped: ({ code, maker, carrier, tracking, pieces, link }) => ({
    subject: `Your goods from ${maker ?? 'the maker'} are on their way${pieces ? `, ${pieces.sent} of ${pieces.of}` : ''} (${code})`,
    text: `${maker ?? 'The maker'} has sent your goods.${pieces ? `\n${inParcel(pieces)}` : ''}${carrier ? `\nBy ${fulfilment.carriers[carrierOf(carrier) ?? 'other']}` : ''}${tracking ? `\nTracking number ${tracking}` : ''}${open(link)}${bye}`,
  }),
  order_ready: ({ code, place, collectCode, link }) => ({
    subject: `Your goods are ready to collect (${code})`,
    text: `${place ? `Collect them at ${place.name}\n${place.where}\n${place.hours}` : 'Your goods are ready.'}${collectCode ? `\nGive the code ${collectCode}` : ''}${open(link)}${bye}`,
  }),
  order_refunded: ({ code, amount, link }) => ({
    subject: `${baht(amount)} was refunded (${code})`,
    text: `We have refunded ${baht(amount)}. Your bank may take some days to show it.${open(link)}${bye}`,
  }),
  refund_needs_answer: ({ code, amount, at, link }) => ({
    subject: `Tell us where to refund ${baht(amount)} (${code})`,
    text: `This refund is waiting for your answer${at ? `. Please answer by ${until(at)}` : ''}.${open(link)}${bye}`,
  }),
  maker_new_order: ({ code, maker, link }) => ({
    subject: `Somebody bought from ${maker ?? 'you'} (${code})`,
    text: `There is a new order, already paid. See what to get ready: ${link}${bye}`,
  }),
  maker_refund_asked: ({ code, maker, amount, link }) => ({
    subject: `A buyer of ${maker ?? 'yours'} asks for ${baht(amount)} back (${code})`,
    text: `See why. If you agree, one button gives it back. If you are not sure, leave it: our team talks with the buyer. ${link}${bye}`,
  }),
  maker_payee_changed: ({ maker, account, at, link }) => ({
    subject: `The account that ${maker ?? 'you'} is paid to has changed`,
    text: `The new account ends in ${account ?? ''}${at ? ` and is used from ${until(at)}` : ''}.\nIf it was not you, tell your volunteer or the programme at once: ${link}${bye}`,
  }),
  maker_paid_out: ({ maker, amount, account, link }) => ({
    subject: `${baht(amount)} was paid out to ${maker ?? 'you'}`,
    text: `We have paid ${baht(amount)} into the account ending in ${account ?? ''}. See what it was for: ${link}${bye}`,
  }),
}
