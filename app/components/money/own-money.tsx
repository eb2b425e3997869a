import { Link } from '@remix-run/react'
import { formatMonth } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'
import { buttonLook } from '../button-look.ts'
import { Empty } from '../empty.tsx'
import { useLang, useWords } from '../language.tsx'
import { PageLinks } from '../pages.tsx'
import { Listen } from '../sell/listen.tsx'
import { Amount } from './amount.tsx'
import { PayeeNow, type ShownPayee } from './payee-now.tsx'

export interface OwnMoney {
  readonly ready: bigint
  readonly onItsWay: bigint
  readonly held: bigint
  readonly paidOut: bigint
  readonly months: readonly string[]
  readonly olderMonths: string | null
  readonly payee: ShownPayee | null
}

interface Props {
  money: OwnMoney
  releaseDays: number
  now: Date
  /** Address of the account's page, and of a month's statement. */
  accountPath: string
  monthPath: (month: string) => string
  /** Address of this page with the months up to one; and with the newest, when those are not shown. */
  olderPath: (month: string) => string
  newestPath: string | null
}

/** A maker's money in large figures, each a sentence that can be heard. */
export function OwnMoneyView({ money, releaseDays, now, accountPath, monthPath, olderPath, newestPath }: Props) {
  const words = useWords().money.own
  const lang = useLang()
  const { ready, held, onItsWay, paidOut, months, olderMonths, payee } = money
  const hasAny = months.length > 0 || held > 0n
  return (
    <>
      {ready < 0n ? (
        <Figure label={words.owes} amount={-ready} says={words.owesSays(formatBaht(-ready))} isMain />
      ) : (
        <Figure label={words.ready} amount={ready} says={words.readySays(formatBaht(ready))} isMain />
      )}
      {onItsWay > 0n && (
        <Figure label={words.onItsWay} amount={onItsWay} says={words.onItsWaySays(formatBaht(onItsWay))} />
      )}
      {held > 0n && <Figure label={words.held} amount={held} says={words.heldSays(formatBaht(held))} />}
      {paidOut > 0n && <Figure label={words.paidOut} amount={paidOut} says={words.paidOutSays(formatBaht(paidOut))} />}
      {hasAny ? <p className="mt-4">{words.when(releaseDays)}</p> : <Empty says={words.none} />}
      <section aria-labelledby="account" className="mt-8 grid gap-4">
        <h2 id="account" className="text-28">
          {words.account}
        </h2>
        {payee ? <PayeeNow payee={payee} now={now} /> : <p>{words.noAccount}</p>}
        <p>
          <Link to={accountPath} className={buttonLook(payee ? 'quiet' : 'main')}>
            {payee ? words.changeAccount : words.giveAccount}
          </Link>
        </p>
      </section>
      {months.length > 0 && (
        <section aria-labelledby="months" className="mt-8">
          <h2 id="months" className="text-28">
            {words.months}
          </h2>
          <ul className="mt-4 grid gap-3">
            {months.map((month) => (
              <li key={month}>
                <Link
                  to={monthPath(month)}
                  className="flex min-h-14 items-center rounded-card border border-sand bg-raised px-4 text-ink"
                >
                  {formatMonth(lang, month)}
                </Link>
              </li>
            ))}
          </ul>
          <PageLinks
            before={newestPath}
            after={olderMonths && olderPath(olderMonths)}
            direction="desc"
            about={words.months}
          />
        </section>
      )}
    </>
  )
}

function Figure({
  label,
  amount,
  says,
  isMain = false,
}: {
  label: string
  amount: bigint
  says: string
  isMain?: boolean
}) {
  return (
    <div className={`mt-4 rounded-card border bg-raised p-4 ${isMain ? 'border-indigo border-l-8' : 'border-sand'}`}>
      <p>{label}</p>
      <p className={isMain ? 'font-bold text-36 sm:text-48' : 'font-bold text-28 sm:text-36'}>
        <Amount of={amount} />
      </p>
      <Listen says={says} />
    </div>
  )
}
