import { Form } from '@remix-run/react'
import type { Role } from '#app/domain/person/actor.ts'
import { useLang, useWords } from '../language.tsx'

interface Props {
  readonly groups: readonly {
    readonly role: Role
    readonly people: readonly {
      readonly id: string
      readonly name: string
      readonly communityTh: string | null
      readonly communityEn: string | null
    }[]
  }[]
  readonly next: string | null
}

/** The demo's people, a button each: one tap and you are in. Never drawn outside of the demo. */
export function DemoPeople({ groups, next }: Props) {
  const words = useWords().account
  const lang = useLang()
  return (
    <section aria-labelledby="demo-people" className="mt-8 rounded-card border border-sand bg-raised p-4">
      <h2 id="demo-people" className="text-22 font-bold">
        {words.demo.title}
      </h2>
      <p className="text-16 text-muted">{words.demo.note}</p>
      {groups.map(({ role, people }) => (
        <Form key={role} method="post" action="/account/demo" reloadDocument className="mt-4">
          {next && <input type="hidden" name="next" value={next} />}
          <h3 className="text-18 font-bold">{words.roles[role]}</h3>
          <ul className="mt-2 grid gap-2">
            {people.map((person) => (
              <li key={person.id}>
                <button
                  type="submit"
                  name="person"
                  value={person.id}
                  className="min-h-14 w-full rounded-card border border-sand bg-ground px-4 py-2 text-left"
                >
                  <span className="block font-bold">{person.name}</span>
                  <span className="block text-16 text-muted">
                    {(lang === 'en' && person.communityEn) || person.communityTh || words.wholeProgramme}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Form>
      ))}
    </section>
  )
}
