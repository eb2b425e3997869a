import { Form, Link } from '@remix-run/react'
import { useWords } from '../language.tsx'
import { forgetKept } from './kept-text.ts'

interface Props {
  name: string
  /** Committees say what their community shows of itself. */
  sitsOnCommittee: boolean
}

/** Who sits at the desk, and the way out, which leaves nothing typed behind on the phone. */
export function DeskFooter({ name, sitsOnCommittee }: Props) {
  const { account, common, desk } = useWords()
  return (
    <footer className="border-sand border-t print:hidden">
      <div className="mx-auto flex max-w-measure flex-wrap items-center justify-between gap-x-4 px-4 py-2">
        <Link to="/account" className="inline-flex min-h-11 items-center text-16">
          {name || account.page.title}
        </Link>
        {sitsOnCommittee && (
          <Link to="/desk/community" className="inline-flex min-h-11 items-center text-16">
            {desk.community.title}
          </Link>
        )}
        <Form method="post" action="/account/sign-out" reloadDocument onSubmit={() => forgetKept()}>
          <button type="submit" className="min-h-11 text-16 text-indigo underline">
            {common.signOut}
          </button>
        </Form>
      </div>
    </footer>
  )
}
