import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { HistoryList } from '#app/components/community/history-list.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { useWords } from '#app/components/language.tsx'
import { listAudit, listAuditEntities } from '#app/domain/community/history.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const query = new URL(request.url).searchParams
  const entity = query.get('entity') ?? ''
  const after = query.get('after') ?? undefined
  const [found, entities] = await Promise.all([listAudit(actor, { entity, after }), listAuditEntities(actor)])
  if (!found) throw notFound()
  return { ...found, entity, entities }
}

export default function Audit() {
  const { entries, next, entity, entities } = useLoaderData<typeof loader>()
  const { history } = useWords().office
  return (
    <>
      <h1 className="mb-4 text-28">{history.title}</h1>
      <Form method="get" className="mb-6 grid gap-3">
        <label className="grid gap-1">
          <span className="font-bold">{history.about}</span>
          <select name="entity" defaultValue={entity} className={boxLook}>
            <option value="">{history.everything}</option>
            {entities.map((known) => (
              <option key={known} value={known}>
                {history.entity(known)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={buttonLook('quiet')}>
          {history.show}
        </button>
      </Form>
      <HistoryList entries={entries} withPlace />
      {next && (
        <p className="mt-6">
          <Link
            to={`/office/audit?${new URLSearchParams({ entity, after: next })}`}
            className="inline-flex min-h-11 min-w-11 items-center"
          >
            {history.older}
          </Link>
        </p>
      )}
    </>
  )
}
