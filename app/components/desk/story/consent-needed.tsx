import { Link } from '@remix-run/react'
import { buttonLook } from '../../button-look.ts'
import { useWords } from '../../language.tsx'

/** The maker has not agreed to be written about: said clearly, with the way to ask. */
export function ConsentNeeded({ makerId }: { makerId: string }) {
  const { consent } = useWords().desk.story
  return (
    <div role="alert" className="flex flex-col gap-4 rounded-card border-2 border-lac bg-raised p-4">
      <p>{consent.says}</p>
      <Link to={`/desk/makers/${makerId}/consent`} className={buttonLook()}>
        {consent.button}
      </Link>
    </div>
  )
}
