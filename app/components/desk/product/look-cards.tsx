import { Form } from '@remix-run/react'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { boxLook } from '../../form/question.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useWords } from '../../language.tsx'

/** For committee and staff: what a rule wants a second person to see, with the answer to give. */
export function LookCards({ product }: { product: DeskProduct }) {
  const { desk } = useWords()
  const { looks } = desk.product
  const open = product.problems.flatMap((problem) => (problem.code === 'look' ? [problem] : []))
  return open.map(({ rule }) => (
    <section
      key={rule}
      className="flex flex-col gap-3 rounded-card border border-sand border-l-8 border-l-marigold p-4"
    >
      <h2 className="text-22">{looks.title}</h2>
      <p>{looks.asked(desk.goods[rule].name, desk.goods[rule].reason)}</p>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="rule" value={rule} />
        <label htmlFor={`note-${rule}`} className="font-bold">
          {looks.note}
        </label>
        <p id={`hint-${rule}`} className="text-16 text-muted">
          {looks.noteHint}
        </p>
        <textarea
          id={`note-${rule}`}
          name="note"
          rows={2}
          maxLength={500}
          aria-describedby={`hint-${rule}`}
          className={boxLook}
        />
        <SubmitButton name="do" value="cleared">
          {looks.clear}
        </SubmitButton>
        <SubmitButton kind="quiet" name="do" value="refused">
          {looks.refuse}
        </SubmitButton>
      </Form>
    </section>
  ))
}
