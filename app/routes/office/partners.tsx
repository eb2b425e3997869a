import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { BacklogAlarm } from '#app/components/office/platform/backlog-alarm.tsx'
import { PlatformCard } from '#app/components/office/platform/platform-card.tsx'
import { SaleFigures } from '#app/components/office/platform/sale-figures.tsx'
import { readHealth, type Span, spans } from '#app/domain/platform/health.server.ts'
import { holdPlatform, resumePlatform } from '#app/domain/platform/hold.server.ts'
import { saleLatency } from '#app/domain/sale/latency.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

const choices: readonly Span[] = [3, 24, 168]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const asked = Number(new URL(request.url).searchParams.get('hours'))
  const span = choices.find((one) => one === asked) ?? choices[0] ?? 3
  const since = new Date(Date.now() - span * 3_600_000)
  const [platforms, latency] = await Promise.all([readHealth(actor, span), saleLatency(actor, since)])
  if (!platforms) throw notFound()
  return { platforms, latency, span, choices: choices.filter((one) => one in spans) }
}

const verbs = { hold: holdPlatform, resume: resumePlatform } as const

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const form = await request.formData()
  const asked = form.get('do')
  if (asked !== 'hold' && asked !== 'resume') throw notFound()
  const partner = String(form.get('partner'))
  const outcome = await verbs[asked](actor, partner)
  if (!outcome.ok) throw notFound()
  return redirect(`/office/partners#${partner}`)
}

/** How every platform is, and the way to hold one back. */
export default function Partners() {
  const { platforms, latency, span, choices: hours } = useLoaderData<typeof loader>()
  const words = useWords().office.platform
  const aged = platforms.filter(({ isAged, isHeld }) => isAged && !isHeld)
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h1 className="text-28">{words.title}</h1>
        <p className="text-muted">{words.lead}</p>
        <p className="flex flex-wrap gap-x-6">
          <Link to="/desk/partners" className="inline-flex min-h-11 items-center">
            {words.toBoard}
          </Link>
          <Link to="/desk/partners/shops" className="inline-flex min-h-11 items-center">
            {words.toShops}
          </Link>
          <Link to="/office/feeds" className="inline-flex min-h-11 items-center">
            {words.toFeeds}
          </Link>
        </p>
      </header>
      <BacklogAlarm backlogs={aged.map(({ partner, backlog }) => ({ ...backlog, partner }))} />
      <nav aria-label={words.span} className="flex flex-wrap gap-2">
        {hours.map((one) => (
          <Link
            key={one}
            to={`?hours=${one}`}
            preventScrollReset
            aria-current={one === span ? 'true' : undefined}
            className={`inline-flex min-h-11 items-center rounded-card border px-3 no-underline hover:underline ${one === span ? 'border-indigo bg-indigo text-on-indigo' : 'border-sand text-ink'}`}
          >
            {words.spans[one]}
          </Link>
        ))}
      </nav>
      {latency && <SaleFigures latency={latency} />}
      {platforms.map((platform) => (
        <PlatformCard key={platform.partner} platform={platform} />
      ))}
    </div>
  )
}
