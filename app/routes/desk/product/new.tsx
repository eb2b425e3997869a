import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { buttonLook } from '#app/components/button-look.ts'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { makersForDesk } from '#app/domain/product/desk.server.ts'
import { startProduct } from '#app/domain/product/start.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

const schema = z.object({ id: z.uuid(), producerId: z.uuid() })

/** The id is made with the page: this very form sent twice begins one product. `?maker=` names whose it is. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const asked = new URL(request.url).searchParams.get('maker')
  const makers = await makersForDesk(actor)
  return { id: randomUUID(), makers: makers.filter(({ id }) => asked === null || id === asked) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const sent = schema.safeParse(Object.fromEntries(await request.formData()))
  if (!sent.success) throw notFound()
  const started = await startProduct(actor, sent.data)
  if (!started.ok) throw notFound()
  return redirect(`/desk/products/${started.value.id}/photos?new`)
}

/** Whose it is: one tap on the maker begins the product. */
export default function NewProduct() {
  const { id, makers } = useLoaderData<typeof loader>()
  const words = useWords().desk.product
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{words.whose}</h1>
      {makers.length === 0 ? (
        <Empty says={words.noMaker}>
          <Link to="/desk/makers" className={buttonLook()}>
            {words.addMaker}
          </Link>
        </Empty>
      ) : (
        <Form method="post" className="flex flex-col gap-3">
          <input type="hidden" name="id" value={id} />
          {makers.map((maker) => (
            <button
              key={maker.id}
              type="submit"
              name="producerId"
              value={maker.id}
              className="flex min-h-14 flex-col rounded-card border border-sand bg-raised px-4 py-3 text-left"
            >
              <span className="font-bold">{maker.callName}</span>
              <span className="text-16 text-muted">
                <Say told={{ th: maker.makesTh, en: maker.makesEn }} />
              </span>
            </button>
          ))}
        </Form>
      )}
    </div>
  )
}
