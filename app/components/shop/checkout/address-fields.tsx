import type { FieldMetadata } from '@conform-to/react'
import { buttonLook } from '../../button-look.ts'
import { Select } from '../../form/choice.tsx'
import { Field, TextArea } from '../../form/field.tsx'
import { boxLook } from '../../form/question.tsx'
import { useLang, useWords } from '../../language.tsx'

export interface AreaOption {
  readonly value: string
  readonly th: string
  readonly en: string
}

interface Props {
  fields: Record<'postalCode' | 'area' | 'street' | 'landmark', FieldMetadata>
  said: Readonly<Record<string, string>>
  /** Of the postal code; null: none was typed yet. */
  areas: readonly AreaOption[] | null
  provinces: readonly { readonly th: string; readonly en: string }[]
}

/** Where the parcel goes: the postal code first, since it names what to choose from. */
export function AddressFields({ fields, said, areas, provinces }: Props) {
  const { checkout } = useWords()
  const lang = useLang()
  const unknown = areas !== null && areas.length === 0
  return (
    <fieldset data-for-parcel className="flex min-w-0 flex-col gap-5">
      <legend className="mb-3 font-bold text-22">{checkout.where}</legend>
      <div className="flex flex-col gap-3">
        <Field
          field={fields.postalCode}
          label={checkout.postalCode}
          hint={checkout.postalCodeHint}
          comfort={{ inputMode: 'numeric', autoComplete: 'postal-code' }}
        />
        <button type="submit" name="intent" value="area" formNoValidate className={buttonLook('quiet')}>
          {checkout.findAreas}
        </button>
      </div>
      {areas && areas.length > 0 && (
        <Select
          field={fields.area}
          label={checkout.area}
          empty={checkout.chooseArea}
          options={areas.map((area) => ({ value: area.value, label: area[lang] }))}
        />
      )}
      {unknown && (
        <p className="rounded-card border border-marigold bg-raised p-3">{checkout.noArea(said.postalCode ?? '')}</p>
      )}
      {areas && <ByHand said={said} provinces={provinces} isOpen={unknown || Boolean(said.subdistrict)} />}
      {!areas && <AreaError field={fields.area} />}
      <TextArea field={fields.street} label={checkout.street} hint={checkout.streetHint} rows={3} />
      <Field field={fields.landmark} label={checkout.landmark} hint={checkout.landmarkHint} optional />
    </fieldset>
  )
}

function AreaError({ field }: { field: FieldMetadata }) {
  if (!field.errors) return null
  return (
    <p id={field.errorId} className="font-bold text-16 text-lac">
      {field.errors.join(' ')}
    </p>
  )
}

function ByHand({ said, provinces, isOpen }: Pick<Props, 'said' | 'provinces'> & { isOpen: boolean }) {
  const { checkout } = useWords()
  const lang = useLang()
  return (
    <details open={isOpen}>
      <summary className="min-h-11 py-2 text-indigo underline underline-offset-4">
        {isOpen ? checkout.areaByHand : checkout.areaNotHere}
      </summary>
      <div className="mt-2 flex flex-col gap-4">
        {(['subdistrict', 'district'] as const).map((name) => (
          <label key={name} className="flex flex-col gap-2 font-bold text-18">
            {checkout[name]}
            <input name={name} defaultValue={said[name] ?? ''} maxLength={60} className={`${boxLook} font-normal`} />
          </label>
        ))}
        <label className="flex flex-col gap-2 font-bold text-18">
          {checkout.province}
          <select name="province" defaultValue={said.province ?? ''} className={`${boxLook} font-normal`}>
            <option value="">–</option>
            {provinces.map((province) => (
              <option key={province.th} value={province.th}>
                {province[lang]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  )
}
