import { registrations } from '#app/domain/community/rules.ts'
import { boxLook } from '../form/question.tsx'
import { useLang, useWords } from '../language.tsx'

interface Props {
  filter: { q: string; districtCode: string; registration?: string | undefined; withoutVolunteer: boolean }
  districts: readonly { code: string; nameTh: string; nameEn: string }[]
}

/** What narrows the list of communities. */
export function CommunityFilterFields({ filter, districts }: Props) {
  const words = useWords()
  const { filter: says } = words.office.community
  const lang = useLang()
  return (
    <>
      <label className="grid gap-1">
        <span className="font-bold">{says.q}</span>
        <input type="search" name="q" defaultValue={filter.q} className={boxLook} />
      </label>
      <label className="grid gap-1">
        <span className="font-bold">{says.district}</span>
        <select name="district" defaultValue={filter.districtCode} className={boxLook}>
          <option value="">{says.all}</option>
          {districts.map(({ code, nameTh, nameEn }) => (
            <option key={code} value={code}>
              {lang === 'th' ? nameTh : nameEn}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="font-bold">{says.registration}</span>
        <select name="registration" defaultValue={filter.registration ?? ''} className={boxLook}>
          <option value="">{says.all}</option>
          {registrations.map((registration) => (
            <option key={registration} value={registration}>
              {words.place.registrations[registration]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="without"
          value="volunteer"
          defaultChecked={filter.withoutVolunteer}
          className="size-6 accent-indigo"
        />
        {says.withoutVolunteer}
      </label>
    </>
  )
}
