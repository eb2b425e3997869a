import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AsInShop } from '#app/components/desk/story/as-in-shop.tsx'
import { useWords } from '#app/components/language.tsx'
import { findStory } from '#app/domain/story/desk.server.ts'
import { readVersion } from '#app/domain/story/version.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const story = await findStory(actor, params.id ?? '')
  if (!story) throw notFound()
  const asked = new URL(request.url).searchParams.get('version') ?? ''
  const number = /^\d{1,4}$/.test(asked) ? Number(asked) : story.number
  const reading = await readVersion(actor, story.id, number)
  if (!reading) throw notFound()
  return { id: story.id, number, reading }
}

/** A version as the shop would show it. */
export default function Preview() {
  const { id, number, reading } = useLoaderData<typeof loader>()
  const words = useWords().desk.story.preview
  return (
    <>
      <Link to={`/desk/stories/${id}`} className="inline-flex min-h-11 items-center text-16">
        ‹ {words.back}
      </Link>
      <p className="mt-2 rounded-card border-2 border-marigold bg-raised p-4">{words.says(number)}</p>
      <AsInShop story={reading} />
    </>
  )
}
