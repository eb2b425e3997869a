import { formatMoment } from '#app/i18n/dates.ts'
import { useLang, useWords } from '../language.tsx'
import { useBankName } from './bank-name.ts'

export interface ShownPayee {
  readonly kind: 'bank' | 'promptpay'
  readonly bankCode: string | null
  readonly lastDigits: string
  readonly accountName: string
  readonly state: 'unverified' | 'ready' | 'rejected'
  readonly nameMatch: 'unchecked' | 'same' | 'accepted' | 'refused'
  readonly usableFrom: Date
}

/** The account that holds now: its bank, last digits and name, and what it waits for. */
export function PayeeNow({ payee, now }: { payee: ShownPayee; now: Date }) {
  const words = useWords().money.payee
  const lang = useLang()
  const bank = useBankName(payee.bankCode)
  const isWaiting = payee.usableFrom > now
  return (
    <div className="rounded-card border border-sand bg-raised p-4">
      <p className="font-bold">
        {bank} {words.ends(payee.lastDigits)}
      </p>
      <p>{payee.accountName}</p>
      {payee.nameMatch !== 'same' && <p className="mt-2">{words.names[payee.nameMatch]}</p>}
      {payee.nameMatch !== 'refused' && <p className="mt-2">{words.states[payee.state]}</p>}
      {isWaiting && <p className="mt-2">{words.waits(formatMoment(lang, payee.usableFrom))}</p>}
    </div>
  )
}
