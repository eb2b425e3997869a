import { Link, useNavigate } from '@remix-run/react'
import type { MouseEvent } from 'react'
import { buttonLook } from '../button-look.ts'
import { useWords } from '../language.tsx'

/** Begins an onboarding under an id made here, so that a form sent twice stays one draft. */
export function NewMakerLink() {
  const navigate = useNavigate()
  const begin = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigate(`/desk/makers/new/${crypto.randomUUID()}/kind`)
  }
  return (
    <Link to="/desk/makers/new" onClick={begin} className={buttonLook()}>
      {useWords().desk.maker.begin}
    </Link>
  )
}
