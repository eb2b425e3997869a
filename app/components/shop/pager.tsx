import { LinkButton } from '../link-button.tsx'

interface Props {
  /** The list's address. */
  to: string
  /** The short code behind which the next page begins; null at the end. */
  next: string | null
  says: string
}

/** On to the next page of a list. */
export function Pager({ to, next, says }: Props) {
  if (!next) return null
  return (
    <p className="mt-8 text-center">
      <LinkButton to={`${to}?after=${next}`} kind="quiet">
        {says}
      </LinkButton>
    </p>
  )
}
