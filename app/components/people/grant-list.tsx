import { Form } from '@remix-run/react'
import type { Role } from '#app/domain/person/actor.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { useLang, useWords } from '../language.tsx'

interface Props {
  grants: readonly {
    readonly id: string
    readonly role: Role
    readonly personId: string
    readonly name: string
    readonly grantedAt: string | Date
    readonly endedAt: string | Date | null
  }[]
  /** Whoever looks: their own staff role has no button. */
  ownId: string
}

/** Who holds a role and who held it, each with the button that ends it. */
export function GrantList({ grants, ownId }: Props) {
  const { account, office } = useWords()
  const lang = useLang()
  const day = (at: string | Date) => formatDay(lang, new Date(at))
  return (
    <ul className="grid gap-3">
      {grants.map(({ id, role, personId, name, grantedAt, endedAt }) => (
        <li key={id} className="rounded-card border border-sand bg-raised px-4 py-3">
          <p className="font-bold">{name || office.people.nameless}</p>
          <p className="text-16 text-muted">
            {account.roles[role]} ·{' '}
            {endedAt ? office.people.wasFromTo(day(grantedAt), day(endedAt)) : office.people.since(day(grantedAt))}
          </p>
          {!endedAt && !(role === 'staff' && personId === ownId) && (
            <Form method="post" className="mt-2">
              <input type="hidden" name="grant" value={id} />
              <SubmitButton kind="danger" name="intent" value="end">
                {office.people.end}
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
