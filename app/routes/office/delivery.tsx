import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { RateRows } from '#app/components/office/rate-rows.tsx'
import { changeRates, openRates } from '#app/domain/delivery/change-rates.server.ts'
import { MOST_GRAMS, type RowProblem, readTable, tableMark } from '#app/domain/delivery/rate-table.ts'
import { deliveryZones } from '#app/domain/delivery/zone.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { bahtForField } from '#app/lib/money.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** Boxes beyond the rows that there are. */
const spare = 3

export async function loader({ request }: LoaderFunctionArgs) {
  const rates = await openRates(await requireActor(request, 'staff'))
  if (!rates) throw notFound()
  const rows = Object.fromEntries(
    deliveryZones.map((zone) => [
      zone,
      [
        ...rates
          .filter((rate) => rate.zone === zone)
          .map(({ upToGrams, price }) => ({ upTo: String(upToGrams), price: bahtForField(price) })),
        ...Array.from({ length: spare }, () => ({ upTo: '', price: '' })),
      ],
    ]),
  )
  return { rows, seen: tableMark(rates) }
}

const mostRows = 100
const row = z.object({ upTo: z.string().default(''), price: z.string().default('') })
const rows = z.array(row).max(mostRows).default([])
const schema = z.object({ seen: z.string().default(''), metro: rows, country: rows })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const form = await parseForm(request, schema)
  if (!form.ok) return form.answer
  const words = wordsIn(languageOf(request))
  const { seen, metro, country } = form.value
  const table = readTable({ metro, country })
  if ('problems' in table) {
    const fields = table.problems.map((one) => [`${one.zone}[${one.row}].${one.field}`, sayProblem(words, one)])
    return form.refuse({ fields: Object.fromEntries(fields) })
  }
  const changed = await changeRates(actor, { rates: table.rates, seen })
  if (changed.ok) return redirect('/office/delivery?saved')
  if (changed.refusal.code === 'not_found') throw notFound()
  return form.refuse({ form: words.fulfilment.rates.changed })
}

function sayProblem({ fulfilment: { rates }, common }: Phrases, { code }: RowProblem): string {
  if (code === 'not_a_weight') return rates.notAWeight(MOST_GRAMS.toLocaleString('en'))
  return code === 'not_a_price' ? common.errors.notAPrice : rates[code]
}

/** What a parcel costs its buyer, by zone and weight: the whole table at once. */
export default function Delivery() {
  const { rows: defaultRows, seen } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const isSaved = useSearchParams()[0].has('saved')
  const { fulfilment, common } = useWords()
  const words = fulfilment.rates
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: `rates-${seen.length}`,
    lastResult,
    defaultValue: { seen, ...defaultRows },
  })
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="mb-4 text-muted">{words.lead}</p>
      {isSaved && !lastResult && (
        <p role="status" className="mb-4 font-bold text-pandan">
          {words.saved}
        </p>
      )}
      <FormFrame form={form} labels={labelsOf(form.allErrors, words)}>
        <input type="hidden" name="seen" value={fields.seen.initialValue ?? seen} />
        {deliveryZones.map((zone) => (
          <RateRows key={zone} zone={zone} fields={fields[zone].getFieldList()} />
        ))}
        <SubmitButton>{common.save}</SubmitButton>
      </FormFrame>
    </>
  )
}

/** What each box that is wrong is called in the list of what is wrong. */
function labelsOf(errors: Readonly<Record<string, unknown>>, words: Phrases['fulfilment']['rates']) {
  return Object.fromEntries(
    Object.keys(errors).flatMap((name) => {
      const [, zone, at, field] = name.match(/^(metro|country)\[(\d+)\]\.(upTo|price)$/) ?? []
      const known = deliveryZones.find((one) => one === zone)
      if (!known) return []
      return [
        [name, `${words.row(words.zones[known], Number(at) + 1)}: ${field === 'upTo' ? words.upTo : words.price}`],
      ]
    }),
  )
}
