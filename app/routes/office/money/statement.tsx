import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/desk/back-link.tsx'
import { CsvField } from '#app/components/form/csv-field.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { StatementLines } from '#app/components/office/money/statement-lines.tsx'
import { Section } from '#app/components/section.tsx'
import { importStatement, listStatement, matchLine } from '#app/domain/payment/statement.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { sentFile } from '#app/routes/form-file.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

const mostBytes = 2_000_000

export async function loader({ request }: LoaderFunctionArgs) {
  return { lines: await listStatement(await requireActor(request, 'staff')) }
}

/** Reads a statement file (`intent=import`), or takes a line as the payment of an order (`intent=match`). */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const { review } = wordsIn(languageOf(request)).office
  const form = await request.formData()
  if (form.get('intent') === 'match') {
    const [lineId, attemptId] = [String(form.get('lineId')), String(form.get('attemptId'))]
    if (!isId(lineId) || !isId(attemptId)) throw notFound()
    const matched = await matchLine(actor, { lineId, attemptId }, new Date())
    if (!matched.ok) return refuse(review.refusal[matched.refusal.code])
    return data({ refused: null, said: review.direct[matched.value], leftOut: [] })
  }
  const file = await sentFile(form, mostBytes)
  if (!file.ok) return refuse(review.statement.refusal[file.refusal])
  const read = await importStatement(actor, file.value, new Date())
  if (!read.ok) return refuse(review.statement.refusal[read.refusal.code])
  const { added, known, leftOut } = read.value
  return data({ refused: null, said: review.statement.added(added, known), leftOut: leftOut.slice(0, 50) })
}

function refuse(refused: string) {
  return data({ refused, said: null, leftOut: [] }, { status: 400 })
}

/** Our own bank's statement: what came in, and to which order it belongs. */
export default function Statement() {
  const { lines } = useLoaderData<typeof loader>()
  const { statement: words } = useWords().office.review
  const answer = useActionData<typeof action>()
  return (
    <>
      <BackLink to="/office/money/review">{words.toReview}</BackLink>
      <h1 className="text-28">{words.title}</h1>
      <p className="max-w-measure text-muted">{words.lead}</p>
      {answer?.said && (
        <p role="status" className="my-4 rounded-card border-2 border-pandan bg-raised p-4 font-bold">
          {answer.said}
        </p>
      )}
      <Form method="post" encType="multipart/form-data" className="mt-4 grid gap-4">
        <input type="hidden" name="intent" value="import" />
        <CsvField label={words.file} refused={answer?.refused ?? null} />
        <p>
          <SubmitButton>{words.send}</SubmitButton>
        </p>
      </Form>
      {answer && answer.leftOut.length > 0 && (
        <Section title={words.leftOutTitle}>
          <ul className="list-disc pl-6">
            {answer.leftOut.map(({ line, why }) => (
              <li key={line}>{words.leftOut(line, words.why[why])}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.open}>
        <StatementLines lines={lines} />
      </Section>
    </>
  )
}
