import { type SubmissionResult, useForm } from '@conform-to/react'
import { Link } from '@remix-run/react'
import type { Hanging } from '#app/domain/consent/reach.server.ts'
import { waysOfConsent } from '#app/domain/consent/rules.ts'
import { currentConsentText, type Purpose } from '#app/domain/consent/text.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { buttonLook } from '../../button-look.ts'
import { Choice } from '../../form/choice.tsx'
import { Field, TextArea } from '../../form/field.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useLang, useWords } from '../../language.tsx'
import { ListenButton } from '../../listen-button.tsx'

interface Decide {
  purpose: Purpose
  lastResult: SubmissionResult | undefined
}

/** Asks for one purpose anew, with the whole text, and records a yes. */
export function GiveForm({ purpose, lastResult }: Decide) {
  const lang = useLang()
  const { desk } = useWords()
  const { give, purposes } = desk.maker
  const { title, body } = currentConsentText.purposes[purpose][lang]
  const { form, fields } = useDecideForm(lastResult)
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{give.title(purposes[purpose])}</h1>
      <div className="flex flex-col gap-3 rounded-card border border-sand bg-raised p-4">
        <p className="font-bold">{title}</p>
        <p>{body}</p>
        <ListenButton sentences={[title, body]} lang={lang} about={title} />
      </div>
      <FormFrame form={form}>
        <input type="hidden" name="decision" value="give" />
        <Heard field={fields.heard} />
        <Circumstances fields={fields} />
        <Field field={fields.guardianName} label={give.guardian} optional />
        <TextArea
          field={fields.note}
          label={desk.onboarding.how.note}
          hint={desk.onboarding.how.noteHint}
          rows={3}
          optional
        />
        <SubmitButton>{give.save}</SubmitButton>
      </FormFrame>
    </div>
  )
}

/** Says in words what follows, asks for the reason, and records that a yes was taken back. */
export function WithdrawForm({
  purpose,
  makerId,
  hanging,
  lastResult,
}: Decide & { makerId: string; hanging: Hanging }) {
  const { withdraw, purposes } = useWords().desk.maker
  const { form, fields } = useDecideForm(lastResult)
  const name = purposes[purpose]
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{withdraw.title(name)}</h1>
      <div className="flex flex-col gap-2 rounded-card border-2 border-marigold bg-raised p-4">
        <p className="font-bold">{withdraw.follows}</p>
        <p>{consequence(purpose, hanging, withdraw.consequence)}</p>
        <p className="text-16 text-muted">{withdraw.again}</p>
      </div>
      <FormFrame form={form}>
        <input type="hidden" name="decision" value="withdraw" />
        <TextArea field={fields.note} label={withdraw.reason} hint={withdraw.reasonHint} rows={3} optional />
        <Circumstances fields={fields} />
        <SubmitButton kind="danger">{withdraw.button(name)}</SubmitButton>
      </FormFrame>
      <Link to={`/desk/makers/${makerId}/consent`} className={buttonLook('quiet')}>
        {withdraw.keep}
      </Link>
    </div>
  )
}

type Fields = ReturnType<typeof useDecideForm>['fields']

function useDecideForm(lastResult: SubmissionResult | undefined) {
  const lang = useLang()
  const [form, fields] = useForm({
    id: 'consent',
    lastResult,
    defaultValue: { how: '', witnessName: '', guardianName: '', note: '', heard: '', language: lang },
  })
  return { form, fields }
}

function Heard({ field }: { field: Fields['heard'] }) {
  const { hear } = useWords().desk.onboarding
  const options = [
    { value: 'aloud', label: hear.aloud },
    { value: 'silent', label: hear.silent },
  ]
  return <Choice field={field} label={hear.heard} options={options} />
}

function Circumstances({ fields }: { fields: Fields }) {
  const lang = useLang()
  const { how } = useWords().desk.onboarding
  return (
    <>
      <input type="hidden" name="language" value={lang} />
      <Choice
        field={fields.how}
        label={how.label}
        options={waysOfConsent.map((value) => ({ value, label: how.options[value] }))}
      />
      <Field field={fields.witnessName} label={how.witness} hint={how.witnessHint} optional />
    </>
  )
}

function consequence(
  purpose: Purpose,
  { products, stories, listings }: Hanging,
  words: Phrases['desk']['maker']['withdraw']['consequence'],
): string {
  switch (purpose) {
    case 'shop':
      return words.shop(products, stories, listings)
    case 'story':
      return words.story(stories)
    case 'partners':
      return words.partners(listings)
    default:
      return words[purpose]
  }
}
