/** Recipients and transfers: who may be paid, and the way of the money to a bank. */
import { balanceOf, book } from './balance.ts'
import { type Fields, isObject, metadataOf, textOf, wholeOf } from './body.ts'
import { type House, happened, newId, perTenThousand, vatRate } from './house.ts'
import { notFound, refuse } from './refusal.ts'
import type { Recipient, Transfer } from './state.ts'
import { recipientView, transferView } from './view.ts'

const transferLimits = { min: 3_000, max: 5_000_000_000 }

export function recipientIn({ state }: House, id: string): Recipient {
  return state.recipients[id] ?? notFound(`recipient ${id}`)
}

export function transferIn({ state }: House, id: string): Transfer {
  return state.transfers[id] ?? notFound(`transfer ${id}`)
}

export function createRecipient(house: House, fields: Fields): Recipient {
  const { verifyAfterMs } = house.state.switches
  const recipient: Recipient = {
    id: newId(house, 'recp'),
    createdAt: house.now(),
    name: textOf(fields, 'name') ?? refuse('bad_request', 'name is missing'),
    type: textOf(fields, 'type') ?? 'individual',
    ...bankAccount(fields),
    verified: false,
    active: false,
    deleted: false,
    failureCode: null,
    metadata: metadataOf(fields),
    verifyAt: verifyAfterMs === null ? null : house.now() + verifyAfterMs,
  }
  house.state.recipients[recipient.id] = recipient
  tellRecipient(house, recipient, 'create')
  return recipient
}

function bankAccount(fields: Fields): Pick<Recipient, 'bankCode' | 'accountName' | 'lastDigits'> {
  const { bank_account: account } = fields
  if (!isObject(account)) return refuse('invalid_bank_account', 'bank_account is missing')
  const number = textOf(account, 'number') ?? ''
  const bankCode = textOf(account, 'bank_code') ?? ''
  if (!/^\d{10,15}$/.test(number) || !/^[a-z]{2,6}$/.test(bankCode))
    refuse('invalid_bank_account', 'bank account is not valid')
  return { bankCode, accountName: textOf(account, 'name') ?? '', lastDigits: number.slice(-4) }
}

/** Another bank account begins the checking anew. */
export function changeRecipient(house: House, recipient: Recipient, fields: Fields): void {
  if (textOf(fields, 'name')) recipient.name = textOf(fields, 'name') ?? recipient.name
  if (fields.bank_account !== undefined) {
    const { verifyAfterMs } = house.state.switches
    const verifyAt = verifyAfterMs === null ? null : house.now() + verifyAfterMs
    Object.assign(recipient, bankAccount(fields), { verified: false, active: false, failureCode: null, verifyAt })
  }
  tellRecipient(house, recipient, 'update')
}

export type PayeeResult = 'verify' | 'activate' | 'deactivate' | 'reject' | 'delete'

export function decideRecipient(house: House, recipient: Recipient, result: PayeeResult): void {
  recipient.verifyAt = null
  if (result === 'verify') {
    Object.assign(recipient, { verified: true, failureCode: null })
    tellRecipient(house, recipient, 'verify')
    if (house.state.switches.autoActivate) decideRecipient(house, recipient, 'activate')
  } else if (result === 'reject') {
    Object.assign(recipient, { verified: false, active: false, failureCode: 'name_mismatch' })
    tellRecipient(house, recipient, 'update')
  } else if (result === 'delete') {
    Object.assign(recipient, { deleted: true, active: false })
    tellRecipient(house, recipient, 'destroy')
  } else {
    recipient.active = result === 'activate'
    tellRecipient(house, recipient, result)
  }
}

function tellRecipient(house: House, recipient: Recipient, what: string): void {
  happened(house, `recipient.${what}`, recipientView(house, recipient))
}

export function createTransfer(house: House, fields: Fields): Transfer {
  const { switches, transfers } = house.state
  const idempKey = textOf(fields, 'idemp_key')
  const same = idempKey && Object.values(transfers).find((one) => one.idempKey === idempKey)
  if (same && switches.idempKey === 'honoured') return same
  const recipient = recipientIn(house, textOf(fields, 'recipient') ?? '')
  if (!recipient.verified || !recipient.active || recipient.deleted)
    refuse('invalid_recipient', 'recipient is not active')
  const amount = amountOf(fields)
  const short = amount > balanceOf(house).transferable
  if (short && switches.shortBalance === 'refuse') refuse('bad_request', 'amount exceeds the transferable balance')
  const transfer: Transfer = {
    id: newId(house, 'trsf'),
    createdAt: house.now(),
    recipientId: recipient.id,
    amount,
    fee: switches.transferFee,
    feeVat: perTenThousand(switches.transferFee, vatRate),
    sentAt: null,
    paidAt: null,
    failureCode: short ? 'insufficient_balance' : null,
    deleted: false,
    metadata: metadataOf(fields),
    idempKey,
  }
  transfers[transfer.id] = transfer
  tellTransfer(house, transfer, 'create')
  if (short) tellTransfer(house, transfer, 'fail')
  return transfer
}

function amountOf(fields: Fields): number {
  const amount = wholeOf(fields, 'amount')
  if (amount < transferLimits.min || amount > transferLimits.max) refuse('bad_request', 'amount is out of range')
  return amount
}

/** Only before the bank has it. */
export function changeTransfer(house: House, transfer: Transfer, fields: Fields): void {
  if (!isWaiting(transfer)) refuse('bad_request', 'transfer was already sent')
  transfer.amount = amountOf(fields)
  tellTransfer(house, transfer, 'update')
}

export function deleteTransfer(house: House, transfer: Transfer): void {
  if (!isWaiting(transfer)) refuse('bad_request', 'transfer was already sent')
  transfer.deleted = true
  tellTransfer(house, transfer, 'destroy')
}

export type PayoutResult = 'sent' | 'paid' | 'failed'

/** The bank's word. What comes back after it was sent brings its fee along, or does not: that is not documented. */
export function moveTransfer(house: House, transfer: Transfer, result: PayoutResult): void {
  if (transfer.deleted || transfer.failureCode !== null) return
  if (result === 'failed') {
    transfer.failureCode = 'transfer_failed'
    const fee = house.state.switches.feeComesBack ? 0 : transfer.fee + transfer.feeVat
    if (transfer.sentAt !== null) book(house, transfer.id, transfer.amount - fee)
    tellTransfer(house, transfer, 'fail')
    return
  }
  if (transfer.sentAt === null) {
    transfer.sentAt = house.now()
    book(house, transfer.id, -transfer.amount)
    tellTransfer(house, transfer, 'send')
  }
  if (result === 'paid' && transfer.paidAt === null) {
    transfer.paidAt = house.now()
    tellTransfer(house, transfer, 'pay')
  }
}

function isWaiting(transfer: Transfer): boolean {
  return transfer.sentAt === null && !transfer.deleted && transfer.failureCode === null
}

function tellTransfer(house: House, transfer: Transfer, what: string): void {
  happened(house, `transfer.${what}`, transferView(house, transfer))
}

/** What happens by itself as time goes by, where the switches let it. */
export function moveByTime(house: House): void {
  const now = house.now()
  const { sendAfterMs, payAfterMs } = house.state.switches
  for (const one of Object.values(house.state.recipients))
    if (one.verifyAt !== null && one.verifyAt <= now && !one.deleted) decideRecipient(house, one, 'verify')
  for (const one of Object.values(house.state.transfers)) {
    if (one.deleted || one.failureCode !== null || one.paidAt !== null) continue
    if (one.sentAt === null && sendAfterMs !== null && one.createdAt + sendAfterMs <= now)
      moveTransfer(house, one, 'sent')
    if (one.sentAt !== null && payAfterMs !== null && one.sentAt + payAfterMs <= now) moveTransfer(house, one, 'paid')
  }
}
