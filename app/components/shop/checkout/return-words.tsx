import { noReturnOf } from '#app/domain/order/return-right.ts'
import { useWords } from '../../language.tsx'

/** Whether this line may be sent back, as the law wants it said before paying. */
export function ReturnWords({ noReturn }: { noReturn: string | null }) {
  const { returnRight } = useWords().checkout
  const why = noReturnOf(noReturn)
  const look = why === null ? 'text-pandan' : why === 'fresh' || why === 'made_to_order' ? 'text-lac' : 'text-ink'
  return <span className={look}>{returnRight[why ?? 'yes']}</span>
}
