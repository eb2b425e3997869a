import { type FieldMetadata, getInputProps, getSelectProps } from '@conform-to/react'
import { useLang, useWords } from '../language.tsx'
import { boxLook, type QuestionProps, QuestionSet } from './question.tsx'

/** What the three boxes hold. */
export interface DayParts {
  day?: string | undefined
  month?: string | undefined
  year?: string | undefined
}

/** Day, month by name and year in boxes of their own, as on a Thai certificate: the year of the Buddhist era where the
 *  page is Thai. The server reads it with `day` of routes/form-values. */
export function DayField(question: Omit<QuestionProps, 'field'> & { field: FieldMetadata<DayParts> }) {
  const { common } = useWords()
  const lang = useLang()
  const { day, month, year } = question.field.getFieldset()
  const nameOf = new Intl.DateTimeFormat(lang === 'th' ? 'th-TH' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  const { key: dayKey, ...dayProps } = getInputProps(day, { type: 'text' })
  const { key: monthKey, ...monthProps } = getSelectProps(month)
  const { key: yearKey, ...yearProps } = getInputProps(year, { type: 'text' })
  return (
    <QuestionSet {...question}>
      <div className="grid grid-cols-[1fr_2fr_1.4fr] gap-2">
        <label className="flex flex-col text-16 text-muted">
          {common.day}
          <input key={dayKey} {...dayProps} inputMode="numeric" autoComplete="off" className={boxLook} />
        </label>
        <label className="flex flex-col text-16 text-muted">
          {common.month}
          <select key={monthKey} {...monthProps} className={boxLook}>
            <option value="">–</option>
            {Array.from({ length: 12 }, (_, index) => (
              <option key={nameOf.format(Date.UTC(2026, index, 1))} value={index + 1}>
                {nameOf.format(Date.UTC(2026, index, 1))}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col text-16 text-muted">
          {common.year}
          <input key={yearKey} {...yearProps} inputMode="numeric" autoComplete="off" className={boxLook} />
        </label>
      </div>
    </QuestionSet>
  )
}
