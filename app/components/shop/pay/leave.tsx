import { buttonLook } from '#app/components/button-look.ts'
import { useWords } from '#app/components/language.tsx'

/** Leaves what the buyer is at, for another way to pay. */
export function Leave() {
  const words = useWords().pay
  return (
    <form method="post" className="flex flex-col gap-2 border-sand border-t pt-6">
      <p>
        <button type="submit" name="intent" value="leave" className={buttonLook('quiet')}>
          {words.leave}
        </button>
      </p>
      <p className="text-16 text-muted">{words.leaveSays}</p>
    </form>
  )
}
