import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { OwnMoneyView } from '#app/components/money/own-money.tsx'
import { releaseDays } from '#app/domain/money-rules/release-days.server.ts'
import { readMonth } from '#app/domain/payout/month.ts'
import { openMoney } from '#app/domain/payout/statement.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer')
  const until = readMonth(new URL(request.url).searchParams.get('until') ?? undefined)
  const [money, days] = await Promise.all([openMoney(actor, params.makerId ?? '', until), releaseDays()])
  if (!money) throw notFound()
  return { money, days, isOlder: until !== null, now: new Date() }
}

/** A maker's money, for the volunteer whom they asked to help with it. */
export default function MakerMoney() {
  const { money, days, isOlder, now } = useLoaderData<typeof loader>()
  const words = useWords().money.own
  const name = useTold({ th: money.producer.callName, en: money.producer.nameEn }).text
  const here = `/desk/makers/${money.producer.id}/money`
  return (
    <>
      <h1 className="text-28">{words.titleOf(name)}</h1>
      <OwnMoneyView
        money={money}
        releaseDays={days}
        now={now}
        accountPath={`${here}/account`}
        monthPath={(month) => `${here}/${month}`}
        olderPath={(month) => `?until=${month}`}
        newestPath={isOlder ? here : null}
      />
    </>
  )
}
