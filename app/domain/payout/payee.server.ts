import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { notify } from '../notice/notify.server.ts'
import { wishWrite } from '../payment/operation.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'
import { fitOfNames } from './account-name.ts'
import { omiseBank } from './bank-code.ts'
import { dropPayouts } from './drop.server.ts'
import { type PayeeFault, readPayee, type TypedPayee } from './payee-input.ts'
import { openNumber, sealNumber } from './payee-number.server.ts'
import { railHere } from './rail.server.ts'

/** So long after each change no money goes to the new account: whoever is told of it in time can stop it. */
export const waitHours = 48

/** The maker; or the community's volunteer, where the maker agreed to have help with orders and money. */
export const mayKeepMoney = (actor: Actor): Prisma.ProducerWhereInput => ({
  OR: [{ community: reach(actor, 'volunteer'), consents: { has: 'help' } }, ownProducers(actor)],
})

export type PayeeRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'unsound'; readonly field: PayeeFault }
  /** It is the account that holds already. */
  | { readonly code: 'same' }

/**
 * Sets where a maker's money goes. The account before it ends at once, payouts to it that are not under way are dropped, and
 * nothing is paid to the new one for 48 hours. The maker's people are told under the addresses that they had before. Only a
 * name that is surely the maker's passes by itself; another one, and an account that two makers share, is judged by staff.
 * The caller has made sure that this person proved again who they are.
 */
export async function changePayee(
  actor: Actor,
  producerId: string,
  { typed, now = new Date() }: { typed: TypedPayee; now?: Date },
): Promise<Outcome<{ readonly payeeId: string }, PayeeRefusal>> {
  if (!isId(producerId)) return refused({ code: 'not_found' })
  const address = readPayee(typed)
  return db.$transaction(async (tx) => {
    const producer = await tx.producer.findFirst({ where: { AND: [{ id: producerId }, mayKeepMoney(actor)] } })
    if (!producer) return refused({ code: 'not_found' })
    if (typeof address === 'string') return refused({ code: 'unsound', field: address })
    await tx.$queryRaw`select 1 from "Producer" where id = ${producer.id}::uuid for update`
    const before = await tx.payeeAccount.findFirst({ where: { producerId, endedAt: null } })
    const { kind, bankCode, number, accountName } = address
    const isSame = before?.bankCode === bankCode && before.accountName === accountName
    if (isSame && openNumber(before.sealedNumber) === number) return refused({ code: 'same' })
    if (before) await tx.payeeAccount.update({ where: { id: before.id }, data: { endedAt: now } })
    await dropPayouts(tx, { producerId, failureCode: 'payee_changed' }, now)
    const fit = fitOfNames(accountName, [producer.nameTh, producer.nameEn ?? ''])
    const isShared = await isUsedByAnother(tx, { producerId, number })
    const omiseCode = railHere() && bankCode ? omiseBank(bankCode) : null
    const payee = await tx.payeeAccount.create({
      data: {
        ...{ producerId, kind, bankCode, accountName, sealedNumber: sealNumber(number), lastDigits: number.slice(-4) },
        nameMatch: fit === 'same' && !isShared ? 'same' : 'unchecked',
        // Who is paid by the bank's file is checked by the bank when the file is carried there.
        state: omiseCode ? 'unverified' : 'ready',
        ...{ createdById: actor.id, createdAt: now, usableFrom: new Date(now.getTime() + waitHours * 60 * 60 * 1000) },
      },
    })
    if (omiseCode)
      await wishWrite(
        tx,
        {
          ...{ kind: 'create_payee', targetId: payee.id, provider: 'omise', secret: number },
          request: {
            ...{ bankCode: omiseCode, accountName, name: accountName },
            kind: producer.kind === 'community_enterprise' ? 'corporation' : 'individual',
          },
        },
        now,
      )
    await notify(tx, { kind: 'maker_payee_changed', producerId, payeeId: payee.id })
    await record(tx, actor, {
      ...{ action: 'payee.changed', entity: 'Producer', entityId: producerId, communityId: producer.communityId },
      before: before ? shown(before) : null,
      after: { ...shown(payee), nameFit: fit, isShared },
    })
    return done({ payeeId: payee.id })
  })
}

/** All of an account that is ever shown or written down in the open. */
function shown({ kind, bankCode, lastDigits }: { kind: string; bankCode: string | null; lastDigits: string }) {
  return { kind, bankCode, lastDigits }
}

/** Households share accounts; so do people who take the money of others. A person looks. */
async function isUsedByAnother(tx: Tx, { producerId, number }: { producerId: string; number: string }) {
  const alike = await tx.payeeAccount.findMany({
    where: { producerId: { not: producerId }, endedAt: null, lastDigits: number.slice(-4) },
    select: { sealedNumber: true },
  })
  return alike.some(({ sealedNumber }) => openNumber(sealedNumber) === number)
}
