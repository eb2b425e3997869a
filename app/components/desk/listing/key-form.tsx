import { Form } from '@remix-run/react'
import { boxLook } from '#app/components/form/question.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useLang, useWords } from '#app/components/language.tsx'

type InBoth = Readonly<Record<'th' | 'en', string>>

interface AskedField {
  name: string
  label: InBoth
  hint: InBoth | null
  /** Typed as a password, and anew each time. */
  secret: boolean
  required: boolean
}

interface KeyFormProps {
  fields: readonly AskedField[]
  hookAddress: string | null
  /** Names of fields that were left empty. */
  missing: readonly string[]
  /** What was typed and is no secret, by field. Secrets are typed anew each time. */
  kept: Readonly<Record<string, string>>
  submit: string
}

/** Asks for what a platform shows of a shop; the partner says which fields there are. */
export function KeyForm({ fields, hookAddress, missing, kept, submit }: KeyFormProps) {
  const { keys } = useWords().desk.listing.shops
  return (
    <Form method="post" autoComplete="off" className="flex flex-col gap-6">
      {fields.map((field) => (
        <KeyQuestion key={field.name} field={field} isMissing={missing.includes(field.name)} kept={kept[field.name]} />
      ))}
      {hookAddress && (
        <div className="flex flex-col gap-2">
          <label htmlFor="key-hook-address" className="font-bold text-18">
            {keys.hookAddress}
          </label>
          <p id="key-hook-hint" className="text-16 text-muted">
            {keys.hookHint}
          </p>
          <input
            id="key-hook-address"
            readOnly
            value={hookAddress}
            aria-describedby="key-hook-hint"
            lang="en"
            className={boxLook}
          />
        </div>
      )}
      <SubmitButton>{submit}</SubmitButton>
    </Form>
  )
}

interface KeyQuestionProps {
  field: AskedField
  isMissing: boolean
  kept: string | undefined
}

function KeyQuestion({ field, isMissing, kept }: KeyQuestionProps) {
  const lang = useLang()
  const { common, desk } = useWords()
  const { keys } = desk.listing.shops
  const id = `key-${field.name}`
  const described = [field.hint && `${id}-hint`, isMissing && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-bold text-18">
        {field.label[lang]}{' '}
        {!field.required && <span className="font-normal text-16 text-muted">({common.optional})</span>}
      </label>
      {field.hint && (
        <p id={`${id}-hint`} className="text-16 text-muted">
          {field.hint[lang]}
        </p>
      )}
      <input
        id={id}
        name={field.name}
        type={field.secret ? 'password' : 'text'}
        {...(field.secret ? {} : { defaultValue: kept ?? '' })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isMissing || undefined}
        aria-describedby={described || undefined}
        className={boxLook}
      />
      {isMissing && (
        <p id={`${id}-error`} className="text-16 font-bold text-lac">
          {keys.needed}
        </p>
      )}
    </div>
  )
}
