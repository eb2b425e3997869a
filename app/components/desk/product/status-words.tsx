import { useWords } from '../../language.tsx'

interface Props {
  status: 'draft' | 'published' | 'withdrawn'
  /** How many things keep it out of the shop. */
  missing: number
}

/** Where a product stands, in words and never by colour alone. */
export function StatusWords({ status, missing }: Props) {
  const words = useWords().desk.product
  const look = status === 'published' ? 'text-pandan' : status === 'draft' ? 'text-clay' : 'text-muted'
  return (
    <>
      <span className={`font-bold ${look}`}>{words.status[status]}</span>
      {missing > 0 && <span className="text-lac"> · {words.missing(missing)}</span>}
      {missing === 0 && status === 'draft' && <span className="text-pandan"> · {words.allThere}</span>}
    </>
  )
}
