import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Compared } from '#app/components/desk/story/compared.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { type ComparedText, compareVersions } from '#app/domain/story/version.server.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const { searchParams } = new URL(request.url)
  const numbers = { from: numberIn(searchParams.get('from')), to: numberIn(searchParams.get('to')) }
  const texts = await compareVersions(actor, params.id ?? '', numbers)
  if (!texts) throw notFound()
  return { id: params.id ?? '', ...numbers, texts }
}

function numberIn(text: string | null): number {
  if (!text || !/^\d{1,4}$/.test(text)) throw notFound()
  return Number(text)
}

/** What changed between two versions, word by word. */
export default function Compare() {
  const { id, from, to, texts } = useLoaderData<typeof loader>()
  const { compare, preview } = useWords().desk.story
  const words = useWords()
  return (
    <>
      <Link to={`/desk/stories/${id}`} className="inline-flex min-h-11 items-center text-16">
        ‹ {preview.back}
      </Link>
      <h1 className="mt-4 text-28">{compare.title}</h1>
      <p className="mt-2">{compare.says(from, to)}</p>
      {texts.length === 0 ? (
        <div className="mt-6">
          <Empty says={compare.same} />
        </div>
      ) : (
        <p className="mt-2 text-16 text-muted">{compare.legend}</p>
      )}
      {texts.map((text) => (
        <section key={`${text.field} ${text.lang}`} className="mt-8">
          <h2 className="mb-2 text-22 text-clay">
            {nameOf(text, words)}
            {text.lang === 'en' && ` · ${compare.english}`}
          </h2>
          <Compared runs={text.runs} lang={text.lang} />
        </section>
      ))}
    </>
  )
}

function nameOf({ field }: Pick<ComparedText, 'field'>, { desk, shop }: Phrases): string {
  const { sources, parts } = shop.story
  return { ...parts, ...desk.story.compare.fields, sources, pictures: desk.story.pictures.step }[field]
}
