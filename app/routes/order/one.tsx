import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { Say, useTold } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { ListenButton } from '#app/components/listen-button.tsx'
import { NextStep } from '#app/components/order/next-step.tsx'
import { PartHistory } from '#app/components/order/part-history.tsx'
import { PartLines } from '#app/components/order/part-lines.tsx'
import { RefundAskedCard } from '#app/components/order/refund-asked-card.tsx'
import { deliver } from '#app/domain/fulfilment/deliver.server.ts'
import { collect } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import { daysToArrive } from '#app/domain/fulfilment/rules.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { agreeAsMaker, refundsAskedOf } from '#app/domain/refund/maker.server.ts'
import { inLang, wordsIn } from '#app/i18n/words.ts'
import { formatBaht } from '#app/lib/money.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { enterRoom, openInRoom, sayRefusal } from './room.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, part, base, formKey } = await openInRoom(request, params.partId)
  return { part, base, formKey, asked: await refundsAskedOf(actor, part.id) }
}

const verbs = { accept, pack, deliver } as const

/** The step that the page offers: yes, packed, arrived, or given to who shows the code. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, base } = await enterRoom(request)
  const form = await request.formData()
  const press = { fulfilmentId: params.partId ?? '', key: String(form.get('key') ?? '') }
  const now = new Date()
  const asked = form.get('do')
  if (asked === 'agree_refund')
    return agree(request, actor, { refundId: String(form.get('refundId')), here: `${base}/${press.fulfilmentId}` })
  const verb = (['accept', 'pack', 'deliver'] as const).find((known) => known === asked)
  const code = String(form.get('code') ?? '')
  const taken = verb ? await verbs[verb](actor, press, now) : await collect(actor, press, { code, now })
  if (taken.ok) return redirect(`${base}/${press.fulfilmentId}`)
  if (taken.refusal.code === 'not_found') throw notFound()
  return data({ said: sayRefusal(wordsIn(languageOf(request)).fulfilment, taken.refusal) }, { status: 400 })
}

/** Yes to a buyer who asks for money back. */
async function agree(request: Request, actor: Actor, { refundId, here }: { refundId: string; here: string }) {
  const agreed = await agreeAsMaker(actor, refundId, new Date())
  if (agreed.ok) return redirect(here)
  if (agreed.refusal.code === 'not_found') throw notFound()
  return data(
    { said: wordsIn(languageOf(request)).fulfilment.refundAsked.refused[agreed.refusal.code] },
    { status: 400 },
  )
}

/** One order: what is asked, what to pack, and one button. */
export default function OrderPage() {
  const { part, base, formKey, asked } = useLoaderData<typeof loader>()
  const { fulfilment: words } = useWords()
  const lang = useLang()
  const said = useActionData<typeof action>()?.said
  const maker = useTold(part.maker.name).text
  const ask = askOf(part, words.ask)
  const goods = part.lines
    .filter((line) => line.ordered > line.cancelled)
    .map((line) =>
      words.says(words.units(line.ordered - line.cancelled), inLang(lang, line.title.th, line.title.en).text),
    )
  const money = formatBaht(part.payable)
  return (
    <>
      <BackLink to={base}>{words.toOrders}</BackLink>
      <h1 className="text-28">{ask}</h1>
      <div className="mt-2">
        <ListenButton sentences={[ask, ...goods]} lang={lang} about={ask} />
      </div>
      {!part.isOwn && (
        <p className="mt-3 rounded-card border border-sand bg-raised p-3 text-16">{words.forMaker(maker)}</p>
      )}
      {said && (
        <p role="alert" className="mt-4 font-bold text-lac">
          {said}
        </p>
      )}
      <div className="mt-4">
        <PartLines part={part} />
      </div>
      {asked.map((refund) => (
        <RefundAskedCard key={refund.id} refund={refund} isOwn={part.isOwn} />
      ))}
      {part.note && (
        <p className="mt-4 rounded-card border-2 border-marigold bg-raised p-4">
          <span className="block text-16 text-muted">{words.note}</span>“{part.note}”
        </p>
      )}
      {part.point && <Point point={part.point} />}
      <p className="mt-4">{part.isOwn ? words.youGet(money) : words.makerGets(money)}</p>
      {part.state === 'handed_over' && <p className="mt-4">{words.arrives(daysToArrive)}</p>}
      <NextStep part={part} formKey={formKey} base={base} />
      {part.mayCancel && (
        <p className="mt-6">
          <Link to={`${base}/${part.id}/cannot`} className="inline-flex min-h-14 items-center text-18 text-lac">
            {words.buttons.cannot}
          </Link>
        </p>
      )}
      <PartHistory part={part} />
      <p className="mt-4 text-16 text-muted">
        {words.code(part.code)} · {words.way[part.way]}
      </p>
    </>
  )
}

type Part = ReturnType<typeof useLoaderData<typeof loader>>['part']

function askOf({ state, way }: Part, ask: ReturnType<typeof useWords>['fulfilment']['ask']): string {
  if (state === 'reserved') return ''
  if (way === 'pickup' && state === 'preparing') return ask.preparing_pickup
  if (way === 'pickup' && state === 'ready') return ask.ready_pickup
  return ask[state]
}

function Point({ point }: { point: NonNullable<Part['point']> }) {
  const { fulfilment: words } = useWords()
  return (
    <p className="mt-4 rounded-card border border-sand bg-raised p-4">
      <span className="block text-16 text-muted">{words.collectAt}</span>
      <span className="block font-bold">
        <Say told={point.name} />
      </span>
      <span className="block">
        <Say told={point.place} />
      </span>
      <span className="block">
        <Say told={point.hours} />
      </span>
    </p>
  )
}
