import { Form } from '@remix-run/react'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { formatBrief, formatShare } from '#app/i18n/dates.ts'
import { partnerName } from '#app/i18n/partner-names.ts'
import { sayAge } from './age.ts'
import { BarChart } from './bar-chart.tsx'
import { PlatformTable, type StepOf } from './platform-table.tsx'

export interface PlatformOf {
  partner: string
  health: 'held' | 'failing' | 'cut_off' | 'behind' | 'well' | 'no_shop'
  isHeld: boolean
  isAged: boolean
  shops: { connected: number; reconnect: number }
  backlog: { waiting: number; oldestSeconds: number }
  late: { calls: number; failed: number; limited: number; refused: number }
  quota: { perMinute: number | null; callsPerMinute: number; perDay: number | null; callsToday: number }
  steps: readonly StepOf[]
}

const looks: Readonly<Record<PlatformOf['health'], string>> = {
  held: 'border-l-marigold',
  failing: 'border-l-lac',
  cut_off: 'border-l-lac',
  behind: 'border-l-lac',
  well: 'border-l-pandan',
  no_shop: 'border-l-sand',
}

/** One platform: how it is in a word, its figures, its last hours, and the way to hold it back. */
export function PlatformCard({ platform }: { platform: PlatformOf }) {
  const lang = useLang()
  const words = useWords().office.platform
  const name = partnerName(platform.partner, lang)
  return (
    <section
      id={platform.partner}
      className={`flex flex-col gap-4 rounded-card border border-sand border-l-8 bg-raised p-4 ${looks[platform.health]}`}
    >
      <header>
        <h2 className="text-22">{name}</h2>
        <p className="font-bold">{words.health[platform.health]}</p>
      </header>
      <Figures platform={platform} />
      {platform.health !== 'no_shop' && <Charts platform={platform} name={name} />}
      <Form method="post" className="flex flex-col gap-2">
        <input type="hidden" name="partner" value={platform.partner} />
        {!platform.isHeld && <p className="text-16 text-muted">{words.holdHint}</p>}
        <SubmitButton kind={platform.isHeld ? 'main' : 'quiet'} name="do" value={platform.isHeld ? 'resume' : 'hold'}>
          {platform.isHeld ? words.resume(name) : words.hold(name)}
        </SubmitButton>
      </Form>
    </section>
  )
}

function Figures({ platform: { shops, backlog, late, quota, isAged } }: { platform: PlatformOf }) {
  const words = useWords().office.platform
  const { figures, none } = words
  const now = quota.callsPerMinute.toFixed(1)
  const { perMinute, perDay, callsToday } = quota
  const rows: readonly (readonly [string, string, boolean?])[] = [
    [figures.shops, figures.shopsAre(shops.connected, shops.reconnect), shops.reconnect > 0],
    [figures.waiting, backlog.waiting === 0 ? none : figures.waitingAre(backlog.waiting)],
    [figures.oldest, backlog.waiting === 0 ? none : sayAge(words.age, backlog.oldestSeconds), isAged],
    [
      figures.errors,
      late.calls === 0 ? figures.noCalls : figures.share(formatShare(late.failed, late.calls), late.failed, late.calls),
      late.failed > 0,
    ],
    [
      figures.perMinute,
      perMinute ? figures.ofQuota(now, perMinute, formatShare(quota.callsPerMinute, perMinute)) : figures.noQuota(now),
    ],
    ...(perDay
      ? [[figures.perDay, figures.ofQuota(String(callsToday), perDay, formatShare(callsToday, perDay))] as const]
      : []),
    ...(late.limited > 0 ? [[figures.limited, String(late.limited), true] as const] : []),
    ...(late.refused > 0 ? [[figures.refused, String(late.refused)] as const] : []),
  ]
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {rows.map(([term, value, calls]) => (
        <div key={term}>
          <dt className="text-16 text-muted">{term}</dt>
          <dd className={calls ? 'font-bold text-lac' : ''}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Charts({ platform: { partner, steps }, name }: { platform: PlatformOf; name: string }) {
  const lang = useLang()
  const { charts } = useWords().office.platform
  const bad = (one: StepOf) => one.failed + one.limited
  const total = steps.reduce((sum, { calls }) => sum + calls, 0)
  const failed = steps.reduce((sum, one) => sum + bad(one), 0)
  const mostWaiting = Math.max(0, ...steps.map(({ waiting }) => waiting))
  const [first, last] = [steps[0], steps.at(-1)]
  const keyed = steps.map((one) => ({ ...one, key: `${partner} ${one.at.getTime()}` }))
  return (
    <div className="flex flex-col gap-4">
      <figure className="flex flex-col gap-1">
        <figcaption className="flex flex-wrap justify-between gap-x-4 text-16">
          <span className="font-bold">{charts.calls}</span>
          <span className="text-muted">{charts.most(Math.max(0, ...steps.map(({ calls }) => calls)))}</span>
        </figcaption>
        <BarChart
          says={charts.callsSay(name, total, failed)}
          bars={keyed.map((one) => ({ key: one.key, total: one.calls, bad: bad(one) }))}
        />
      </figure>
      {mostWaiting === 0 ? (
        <p className="text-16 text-muted">{charts.noBacklog}</p>
      ) : (
        <figure className="flex flex-col gap-1">
          <figcaption className="flex flex-wrap justify-between gap-x-4 text-16">
            <span className="font-bold">{charts.backlog}</span>
            <span className="text-muted">{charts.most(mostWaiting)}</span>
          </figcaption>
          <BarChart
            says={charts.backlogSay(name, mostWaiting)}
            bars={keyed.map(({ key, waiting }) => ({ key, total: waiting, bad: 0 }))}
          />
        </figure>
      )}
      {first && last && (
        <p aria-hidden="true" className="flex justify-between text-16 text-muted">
          <span>{formatBrief(lang, first.at)}</span>
          <span>{formatBrief(lang, last.at)}</span>
        </p>
      )}
      <PlatformTable steps={steps} caption={name} />
    </div>
  )
}
