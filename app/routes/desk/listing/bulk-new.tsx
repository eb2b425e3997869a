import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { buttonLook } from '#app/components/button-look.ts'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { Empty } from '#app/components/empty.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { type BulkChoice, countChoice, startBulk } from '#app/domain/bulk/start.server.ts'
import { type BulkVerb, bulkVerbs } from '#app/domain/bulk/verb.ts'
import { platformsHere } from '#app/domain/listing/board.server.ts'
import { boardQuery, readBoardFilter } from '#app/domain/listing/board-filter.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** The choice stands in the address and in the form alike: the look, and the products or that all are meant. */
function choiceIn(values: URLSearchParams): BulkChoice {
  if (values.has('all')) return { look: readBoardFilter(values) }
  return { products: values.getAll('product').filter(isId) }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const query = new URL(request.url).searchParams
  const look = readBoardFilter(query)
  const verb = bulkVerbs.find((one) => one === query.get('verb')) ?? null
  const { products, touches, withShop } = await countChoice(actor, choiceIn(query))
  return {
    ...{ products, touches },
    partners: platformsHere().map((id) => {
      const hasShop = withShop.includes(id)
      return { id, hasShop, chosen: look.partner === null ? hasShop : look.partner === id }
    }),
    kept: [...query].filter(([name]) => name !== 'verb'),
    back: `/desk/partners?${boardQuery(look)}`,
    verb,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const form = await request.formData()
  const { refusals } = wordsIn(languageOf(request)).desk.bulk
  const verb = bulkVerbs.find((one) => one === form.get('verb'))
  if (!verb) return data({ said: refusals.no_verb }, { status: 400 })
  const values = new URLSearchParams(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const begun = await startBulk(actor, { verb, partners: values.getAll('on'), of: choiceIn(values) })
  if (!begun.ok) return data({ said: refusals[begun.refusal.code] }, { status: 400 })
  return redirect(`/desk/partners/bulk/${begun.value.id}`)
}

/** What to do with what was chosen, and where; then one button. */
export default function NewBulk() {
  const { products, touches, partners, kept, back, verb } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { bulk } = useWords().desk
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{bulk.choose}</h1>
      {products === 0 ? (
        <Empty says={bulk.nothing}>
          <Link to={back} className={buttonLook()}>
            {bulk.back}
          </Link>
        </Empty>
      ) : (
        <Form method="post" className="flex flex-col gap-6">
          <p>
            <strong>{bulk.chosen(products)}</strong>
          </p>
          <Refusals said={refused ? [refused.said] : []} />
          {kept.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <Few legend={bulk.what}>
            {bulkVerbs.map((one) => (
              <Verb key={one} verb={one} chosen={verb} count={one === 'push' ? null : (touches[one] ?? 0)} />
            ))}
          </Few>
          <Few legend={bulk.where}>
            {partners.map(({ id, chosen, hasShop }) => (
              <Platform key={id} partner={id} chosen={chosen} hasShop={hasShop} />
            ))}
          </Few>
          <SubmitButton>{bulk.start}</SubmitButton>
          <Link to={back} className="inline-flex min-h-11 items-center self-start">
            {bulk.back}
          </Link>
        </Form>
      )}
    </div>
  )
}

function Few({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-bold text-22">{legend}</legend>
      {children}
    </fieldset>
  )
}

const card =
  'flex min-h-14 cursor-pointer items-center gap-4 rounded-card border border-sand bg-raised px-4 py-3 has-checked:border-indigo has-checked:outline-2 has-checked:outline-indigo'

function Verb({ verb, chosen, count }: { verb: BulkVerb; chosen: BulkVerb | null; count: number | null }) {
  const { bulk } = useWords().desk
  const { name, hint } = bulk.verbs[verb]
  // What touches nothing cannot be wished; its line stays, so that the others never move.
  const isIdle = count === 0
  return (
    <label className={`${card} ${isIdle ? 'text-muted' : ''}`}>
      <input
        type="radio"
        name="verb"
        value={verb}
        defaultChecked={verb === chosen}
        disabled={isIdle}
        className="size-6 shrink-0 accent-indigo"
      />
      <span className="flex min-w-0 flex-col">
        <span className={verb === 'take_down' && !isIdle ? 'text-lac' : ''}>{name}</span>
        <span className="text-16 text-muted">{count === null ? hint : `${hint} · ${bulk.touches(count)}`}</span>
      </span>
    </label>
  )
}

function Platform({ partner, chosen, hasShop }: { partner: string; chosen: boolean; hasShop: boolean }) {
  const { bulk } = useWords().desk
  return (
    <label className={card}>
      <input
        type="checkbox"
        name="on"
        value={partner}
        defaultChecked={chosen}
        className="size-6 shrink-0 accent-indigo"
      />
      <span className="flex min-w-0 flex-col">
        {usePartnerName(partner)}
        {!hasShop && <span className="text-16 text-muted">{bulk.whys.no_shop}</span>}
      </span>
    </label>
  )
}
