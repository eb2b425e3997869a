import { Form, Link } from '@remix-run/react'
import type { OpenPart } from '#app/domain/fulfilment/open-part.server.ts'
import { buttonLook } from '../button-look.ts'
import { boxLook } from '../form/question.tsx'
import { useWords } from '../language.tsx'

const big = 'min-h-20 text-22 sm:w-full'

/** The one thing to do now. Pressing twice sends the same key, and counts once. */
export function NextStep({ part, formKey, base }: { part: OpenPart; formKey: string; base: string }) {
  const { buttons } = useWords().fulfilment
  const here = `${base}/${part.id}`
  if (part.next === 'hand_over' && part.way === 'parcel')
    return (
      <div className="mt-6 grid gap-4">
        <a href={`${here}/label`} className={`${buttonLook('quiet')} ${big}`}>
          {buttons.label}
        </a>
        <Link to={`${here}/send`} className={`${buttonLook()} ${big}`}>
          {buttons.hand_over}
        </Link>
      </div>
    )
  if (!part.next) return null
  return (
    <Form method="post" className="mt-6 grid gap-4">
      <input type="hidden" name="key" value={formKey} />
      {part.next === 'hand_over' ? (
        <Collect />
      ) : (
        <button
          type="submit"
          name="do"
          value={part.next}
          className={`${buttonLook(part.next === 'deliver' ? 'quiet' : 'main')} ${big}`}
        >
          {part.next === 'pack' && part.way === 'pickup' ? buttons.pack_pickup : buttons[part.next]}
        </button>
      )}
    </Form>
  )
}

function Collect() {
  const { buttons, collect } = useWords().fulfilment
  return (
    <>
      <label className="grid gap-2">
        <span className="font-bold">{collect.code}</span>
        <span className="text-16 text-muted">{collect.hint}</span>
        <input name="code" inputMode="numeric" autoComplete="off" className={`${boxLook} text-28`} />
      </label>
      <button type="submit" name="do" value="collect" className={`${buttonLook()} ${big}`}>
        {buttons.collect}
      </button>
    </>
  )
}
