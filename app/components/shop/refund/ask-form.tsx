import { boxLook } from '#app/components/form/question.tsx'
import { Say, useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import type { RefundPageData } from '#app/domain/refund/buyer.server.ts'
import { refundWhys } from '#app/domain/refund/return.ts'
import { formatBaht } from '#app/lib/money.ts'
import { buttonLook } from '../../button-look.ts'
import type { AskAnswer } from './ask-answer.ts'
import { Wrong } from './wrong.tsx'

/** Why, which pieces, and words: one plain form. Nothing that was typed is lost when something is wrong. */
export function AskForm({ page, answer }: { page: RefundPageData; answer: AskAnswer | null }) {
  const words = useWords().money.refund
  const typed = answer?.typed ?? {}
  const wrong = answer?.wrong ?? {}
  // A reason that fits no line is not offered.
  const whys = refundWhys.filter((why) => page.lines.some((line) => line.left > 0 && line.whys.includes(why)))
  return (
    <form method="post" className="mt-8 grid gap-6" aria-labelledby="ask">
      <h2 id="ask" className="text-28">
        {words.askTitle}
      </h2>
      {wrong.form && <Wrong says={wrong.form} />}
      <fieldset className="grid gap-4" aria-describedby={wrong.lines ? 'wrong-lines' : undefined}>
        <legend className="sr-only">{words.askTitle}</legend>
        {wrong.lines && <Wrong id="wrong-lines" says={wrong.lines} />}
        {page.lines
          .filter(({ left }) => left > 0)
          .map((line) => (
            <Pieces key={line.id} line={line} chosen={typed[`q-${line.id}`] ?? '0'} />
          ))}
      </fieldset>
      <fieldset className="grid gap-3" aria-describedby={wrong.why ? 'wrong-why' : undefined}>
        <legend className="mb-2 font-bold">{words.whyTitle}</legend>
        {wrong.why && <Wrong id="wrong-why" says={wrong.why} />}
        {whys.map((why) => (
          <label key={why} className="flex min-h-14 items-start gap-3 rounded-card border border-sand bg-raised p-4">
            <input
              type="radio"
              name="why"
              value={why}
              defaultChecked={typed.why === why}
              className="mt-1 size-6 shrink-0 accent-indigo"
            />
            <span>
              <span className="block font-bold">{words.whys[why]}</span>
              <span className="block text-16 text-muted">{words.whyHints[why]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="grid gap-2">
        <label htmlFor="note" className="font-bold">
          {words.noteLabel}
        </label>
        <p id="note-hint" className="text-16 text-muted">
          {words.noteHint}
        </p>
        <textarea
          id="note"
          name="note"
          rows={3}
          maxLength={1000}
          defaultValue={typed.note ?? ''}
          aria-describedby="note-hint"
          className={boxLook}
        />
      </div>
      <p>{words.after}</p>
      <p>
        <button type="submit" name="intent" value="ask" className={buttonLook()}>
          {words.send}
        </button>
      </p>
    </form>
  )
}

function Pieces({ line, chosen }: { line: RefundPageData['lines'][number]; chosen: string }) {
  const words = useWords().money.refund
  const { text } = useTold(line.title)
  const id = `q-${line.id}`
  return (
    <div className="grid gap-2 rounded-card border border-sand p-4">
      <label htmlFor={id} className="font-bold">
        <Say told={line.title} />
        <span className="sr-only"> {words.quantity(text)}</span>
      </label>
      <p id={`${id}-hint`} className="text-16 text-muted">
        {words.ofPieces(line.left, formatBaht(line.each))}
        {line.noReturn && ` · ${words.noReturn[line.noReturn]}`}
      </p>
      <select id={id} name={id} defaultValue={chosen} aria-describedby={`${id}-hint`} className={boxLook}>
        <option value="0">{words.none}</option>
        {Array.from({ length: Math.min(line.left, 200) }, (_, at) => at + 1).map((n) => (
          <option key={n} value={n}>
            {words.pieces(n)}
          </option>
        ))}
      </select>
    </div>
  )
}
