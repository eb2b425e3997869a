import { Link } from '@remix-run/react'
import type { Told } from '#app/lib/told.ts'
import { Say } from '../../in-lang.tsx'
import { useWords } from '../../language.tsx'

interface Subject {
  readonly kind: string
  readonly id: string
  readonly name: Told
  readonly beside: Told | null
  readonly askConsentOf: string | null
}

interface SubjectListProps {
  communities: readonly Subject[]
  makers: readonly Subject[]
  products: readonly Subject[]
}

/** Everything that a story can be told of, each a line to tap. */
export function SubjectList({ communities, makers, products }: SubjectListProps) {
  const words = useWords().desk.story.subject
  return (
    <>
      <Group title={words.communities} subjects={communities} none="" />
      <Group title={words.makers} subjects={makers} none={words.noMakers} />
      <Group title={words.products} subjects={products} none={words.noProducts} />
    </>
  )
}

function Group({ title, subjects, none }: { title: string; subjects: readonly Subject[]; none: string }) {
  const { asksFirst } = useWords().desk.story.subject
  return (
    <section className="mt-6">
      <h2 className="text-22">{title}</h2>
      {subjects.length === 0 && <p className="mt-2 text-muted">{none}</p>}
      <ul className="mt-2 flex flex-col gap-2">
        {subjects.map(({ kind, id, name, beside, askConsentOf }) => (
          <li key={id}>
            <Link
              to={`?of=${kind}:${id}`}
              className="flex min-h-14 flex-col justify-center rounded-card border border-sand bg-raised px-4 py-2 text-ink no-underline hover:underline"
            >
              <span className="font-bold">
                <Say told={name} />
              </span>
              {beside && (
                <span className="text-16 text-muted">
                  <Say told={beside} />
                </span>
              )}
              {askConsentOf && <span className="text-16 text-lac">{asksFirst}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
