import type { FieldMetadata } from '@conform-to/react'
import { weaveChoices } from '#app/domain/community/rules.ts'
import { Cloth } from '../cloth.tsx'
import { Choice } from '../form/choice.tsx'
import { Field, TextArea } from '../form/field.tsx'
import { useWords } from '../language.tsx'

interface Props {
  fields: Record<'nameTh' | 'nameEn' | 'knownForTh' | 'knownForEn' | 'weave', FieldMetadata>
  /** Whose own cloth is the first choice; a new community has none yet. */
  slug: string | null
}

/** What a community shows of itself: names, what it is known for, its cloth. */
export function PublicFields({ fields, slug }: Props) {
  const { fields: words } = useWords().office.community
  return (
    <>
      <Field field={fields.nameTh} label={words.nameTh} comfort={{ lang: 'th' }} />
      <Field field={fields.nameEn} label={words.nameEn} optional comfort={{ lang: 'en' }} />
      <TextArea
        field={fields.knownForTh}
        label={words.knownForTh}
        hint={words.knownForHint}
        optional
        rows={3}
        lang="th"
      />
      <TextArea field={fields.knownForEn} label={words.knownForEn} optional rows={3} lang="en" />
      {slug && <Choice field={fields.weave} label={words.weave} hint={words.weaveHint} options={cloths(slug, words)} />}
    </>
  )
}

function cloths(slug: string, words: { ownWeave: string; otherWeave: (n: number) => string }) {
  const swatch = (rhythm: number | null) => (
    <Cloth of={{ slug, weave: rhythm ? { rhythm } : null }} className="h-12 w-24 shrink-0 rounded-card" />
  )
  return [
    { value: 'own', label: words.ownWeave, picture: swatch(null) },
    ...weaveChoices.map((n) => ({ value: String(n), label: words.otherWeave(n), picture: swatch(n) })),
  ]
}
