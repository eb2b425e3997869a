import type { Role } from '#app/domain/person/actor.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'

interface Props {
  /** By which somebody without an e-mail is given a role. */
  accountCode: string
  grants: readonly {
    readonly id: string
    readonly role: Role
    readonly community: { nameTh: string; nameEn: string | null } | null
    readonly producer: { callName: string } | null
  }[]
}

/** What I may do, and where. */
export function OwnRoles({ grants, accountCode }: Props) {
  const { account } = useWords()
  return (
    <section aria-labelledby="own-roles" className="mt-10">
      <h2 id="own-roles" className="text-22">
        {account.page.roles}
      </h2>
      {grants.length === 0 && <p className="mt-2">{account.page.noRoles}</p>}
      <ul className="mt-2 grid gap-2">
        {grants.map(({ id, role, community, producer }) => (
          <li key={id} className="rounded-card border border-sand bg-raised px-4 py-3">
            <span className="font-bold">{account.roles[role]}</span>{' '}
            {producer && <span lang="th">{producer.callName}</span>}{' '}
            {community ? <Say told={{ th: community.nameTh, en: community.nameEn }} /> : account.wholeProgramme}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        {account.page.code} <span className="whitespace-nowrap font-bold">{accountCode}</span>
      </p>
      <p className="text-16 text-muted">{account.page.codeNote}</p>
    </section>
  )
}
