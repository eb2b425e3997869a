import type { FieldMetadata } from '@conform-to/react'
import { Field, TextArea } from '../../form/field.tsx'
import { useWords } from '../../language.tsx'
import { type ClaimForm, type ClaimForms, claimSlots } from './claim-slots.ts'

/** Facts with their sources: those that are there, and room for two more; each folded until it is needed. */
export function ClaimFields({ field, filled }: { field: FieldMetadata<ClaimForms>; filled: number }) {
  const words = useWords().desk.story.claims
  const slots = field.getFieldset()
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="text-18 font-bold">{words.title}</legend>
      <p className="text-16 text-muted">{words.hint}</p>
      {claimSlots.slice(0, filled + 2).map((slot, at) => {
        const claim = slots[slot]
        return claim && <ClaimField key={slot} field={claim} nth={at + 1} />
      })}
    </fieldset>
  )
}

function ClaimField({ field, nth }: { field: FieldMetadata<ClaimForm | undefined>; nth: number }) {
  const words = useWords().desk.story.claims
  const { th, en, sourceTh, sourceEn, url } = field.getFieldset()
  const isOpen = Object.keys(field.allErrors).length > 0
  const says = th.initialValue
  return (
    <details open={isOpen} className="rounded-card border border-sand bg-raised px-4">
      <summary className="min-h-11 py-2">
        {words.nth(nth)}
        {says ? `: ${says}` : ''}
      </summary>
      <div className="flex flex-col gap-4 pb-4">
        <TextArea field={th} label={words.text} rows={2} lang="th" />
        <Field field={sourceTh} label={words.source} hint={words.sourceHint} comfort={{ lang: 'th' }} />
        <Field field={url} label={words.url} type="text" comfort={{ inputMode: 'url', autoComplete: 'off' }} optional />
        <TextArea field={en} label={words.textEn} rows={2} lang="en" optional />
        <Field field={sourceEn} label={words.sourceEn} comfort={{ lang: 'en' }} optional />
      </div>
    </details>
  )
}
