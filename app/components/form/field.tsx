import { getInputProps, getTextareaProps } from '@conform-to/react'
import type { InputHTMLAttributes } from 'react'
import { useWords } from '../language.tsx'
import { boxLook, describedBy, Question, type QuestionProps } from './question.tsx'

type Typed = 'text' | 'tel' | 'email' | 'url' | 'search' | 'date'
type Comfort = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'placeholder' | 'lang' | 'autoCapitalize'
>

/** One line of text. */
export function Field({ type = 'text', comfort, ...question }: QuestionProps & { type?: Typed; comfort?: Comfort }) {
  return (
    <Question {...question}>
      <Input type={type} {...question} {...(comfort ? { comfort } : {})} />
    </Question>
  )
}

/** Several lines of text. */
export function TextArea({ rows = 4, lang, ...question }: QuestionProps & { rows?: number; lang?: 'th' | 'en' }) {
  const { key, ...props } = getTextareaProps(question.field, describedBy(question))
  return (
    <Question {...question}>
      <textarea key={key} {...props} rows={rows} lang={lang} className={boxLook} />
    </Question>
  )
}

/** A price in baht; Thai digits and commas may be typed. The server reads it with `price` of routes/form-values. */
export function MoneyField(question: QuestionProps) {
  const { baht } = useWords().common
  return <MeasureField {...question} unit={baht} decimals />
}

/** A number with its unit beside it: pieces, grams, centimetres. */
export function MeasureField({ unit, decimals, ...question }: QuestionProps & { unit: string; decimals?: boolean }) {
  return (
    <Question {...question}>
      <div className="flex items-center gap-3">
        <Input
          type="text"
          {...question}
          comfort={{ inputMode: decimals ? 'decimal' : 'numeric', autoComplete: 'off' }}
        />
        <span className="shrink-0 text-18">{unit}</span>
      </div>
    </Question>
  )
}

function Input({
  type,
  comfort,
  ...question
}: Pick<QuestionProps, 'field' | 'hint'> & { type: Typed; comfort?: Comfort }) {
  const { key, ...props } = getInputProps(question.field, { type, ...describedBy(question) })
  return <input key={key} {...props} {...comfort} className={boxLook} />
}
