import type { FieldMetadata } from '@conform-to/react'
import { kindsByRule, registrations } from '#app/domain/community/rules.ts'
import { Select } from '../form/choice.tsx'
import { Field, MeasureField } from '../form/field.tsx'
import { useLang, useWords } from '../language.tsx'

type Where = 'districtCode' | 'subdistrictTh' | 'subdistrictEn' | 'lat' | 'lon' | 'precisionM'
type What = 'ruleYear' | 'kind' | 'registration' | 'registeredOn' | 'houses' | 'households' | 'people'

interface Props {
  fields: Record<Where | What, FieldMetadata>
  districts: readonly { code: string; nameTh: string; nameEn: string }[]
}

/** What stands in the city's register: where, which kind, how many. */
export function RegisterFields({ fields, districts }: Props) {
  const { place, office } = useWords()
  const { fields: words } = office.community
  const lang = useLang()
  const named = districts.map(({ code, nameTh, nameEn }) => ({ value: code, label: lang === 'th' ? nameTh : nameEn }))
  const kinds = [...new Set([...kindsByRule[2564], ...kindsByRule[2555]])]
  return (
    <>
      <Select field={fields.districtCode} label={words.districtCode} options={named} empty={words.choose} />
      <Field field={fields.subdistrictTh} label={words.subdistrictTh} optional comfort={{ lang: 'th' }} />
      <Field field={fields.subdistrictEn} label={words.subdistrictEn} optional comfort={{ lang: 'en' }} />
      <Select
        field={fields.ruleYear}
        label={words.ruleYear}
        options={(['2564', '2555'] as const).map((value) => ({ value, label: words.rule[value] }))}
      />
      <Select
        field={fields.kind}
        label={words.kind}
        options={kinds.map((value) => ({ value, label: place.kinds[value] }))}
        empty={words.choose}
      />
      <Select
        field={fields.registration}
        label={words.registration}
        options={registrations.map((value) => ({ value, label: place.registrations[value] }))}
        empty={words.choose}
      />
      <Field field={fields.registeredOn} type="date" label={words.registeredOn} optional />
      <MeasureField field={fields.houses} label={words.houses} unit={words.units.houses} optional />
      <MeasureField field={fields.households} label={words.households} unit={words.units.households} optional />
      <MeasureField field={fields.people} label={words.people} unit={words.units.people} optional />
      <MeasureField field={fields.lat} label={words.lat} hint={words.placeHint} unit="°" decimals optional />
      <MeasureField field={fields.lon} label={words.lon} unit="°" decimals optional />
      <MeasureField field={fields.precisionM} label={words.precisionM} unit={words.units.metres} optional />
    </>
  )
}
