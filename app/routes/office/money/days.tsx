import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { DayCard } from '#app/components/office/money/day-card.tsx'
import { PageLinks } from '#app/components/pages.tsx'
import { askForCheck, readMoneyDays } from '#app/domain/ledger/checks.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

const daysShown = 31

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const query = new URL(request.url).searchParams
  const found = await readMoneyDays(actor, new Date(), { days: daysShown, until: query.get('until') })
  if (!found) throw notFound()
  return { ...found, asked: query.has('asked') }
}

export async function action({ request }: ActionFunctionArgs) {
  if (!(await askForCheck(await requireActor(request, 'staff')))) throw notFound()
  return redirect('/office/money/days?asked')
}

/** The books day by day: closed or not, and what each comparison with a provider found. */
export default function MoneyDays() {
  const { days, older, newer, asked } = useLoaderData<typeof loader>()
  const { days: words, order } = useWords().office.money
  const path = (until: string | null) => until && `?until=${until}`
  return (
    <>
      <BackLink to="/office/money">{order.back}</BackLink>
      <h1 className="text-28">{words.title}</h1>
      <p className="max-w-measure text-muted">{words.lead}</p>
      <Form method="post" className="my-4">
        <SubmitButton kind="quiet">{words.now}</SubmitButton>
      </Form>
      {asked && (
        <p role="status" className="mb-4 font-bold text-pandan">
          {words.asked}
        </p>
      )}
      <ol className="grid gap-4">
        {days.map((day) => (
          <DayCard key={day.day} day={day} />
        ))}
      </ol>
      <PageLinks before={path(newer)} after={path(older)} direction="desc" about={words.title} />
    </>
  )
}
