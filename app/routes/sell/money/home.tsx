import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { OwnMoneyView } from '#app/components/money/own-money.tsx'
import { releaseDays } from '#app/domain/money-rules/release-days.server.ts'
import { readMonth } from '#app/domain/payout/month.ts'
import { openMoney } from '#app/domain/payout/statement.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { chosenMaker } from './own-maker.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'seller')
  const { maker, makers, query } = await chosenMaker(request, actor)
  const until = readMonth(new URL(request.url).searchParams.get('until') ?? undefined)
  const [money, days] = await Promise.all([openMoney(actor, maker.id, until), releaseDays()])
  if (!money) throw notFound()
  return { money, days, makers, query, isOlder: until !== null, now: new Date() }
}

/** What a maker has coming, what was paid, and where it goes. */
export default function Money() {
  const { money, days, makers, query, isOlder, now } = useLoaderData<typeof loader>()
  const { money: words } = useWords()
  return (
    <>
      <h1 className="text-28">{words.own.title}</h1>
      {makers.length > 1 && (
        <nav aria-label={words.own.choose}>
          <ul className="flex flex-wrap gap-x-4">
            {makers.map(({ id, nameTh, nameEn }) => (
              <li key={id}>
                <Link
                  to={`?maker=${id}`}
                  aria-current={id === money.producer.id ? 'page' : undefined}
                  className="inline-flex min-h-14 items-center aria-[current=page]:font-bold"
                >
                  <Say told={{ th: nameTh, en: nameEn }} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <OwnMoneyView
        money={money}
        releaseDays={days}
        now={now}
        accountPath={`/sell/money/account${query}`}
        monthPath={(month) => `/sell/money/${month}${query}`}
        olderPath={(month) => `?${new URLSearchParams({ maker: money.producer.id, until: month })}`}
        newestPath={isOlder ? `/sell/money${query}` : null}
      />
    </>
  )
}
