import type { ReactNode } from 'react'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { useLang, useWords } from '#app/components/language.tsx'

interface Words {
  th: string
  en: string
}

interface QuestionOf {
  partner: string
  categories: readonly { id: string; path: readonly Words[]; suggested: boolean }[]
  trouble: Words | null
}

/** One platform's categories, the best guess first and chosen already where the platform itself proposes it. */
export function CategoryQuestion({ question: { partner, categories, trouble } }: { question: QuestionOf }) {
  const lang = useLang()
  const words = useWords().desk.question
  const guess = categories.find(({ suggested }) => suggested)
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-bold text-22">{words.on(usePartnerName(partner))}</legend>
      {trouble && <p className="font-bold text-lac">{trouble[lang]}</p>}
      {categories.map(({ id, path, suggested }) => (
        <Answer key={id} name={`on-${partner}`} value={id} isGuess={id === guess?.id}>
          <span className="text-18">{path.at(-1)?.[lang]}</span>
          <span className="text-16 text-muted">{path.map((step) => step[lang]).join(' › ')}</span>
          {suggested && <span className="font-bold text-16 text-pandan">{words.suggested}</span>}
        </Answer>
      ))}
      <Answer name={`on-${partner}`} value="" isGuess={!guess}>
        <span className="text-muted">{words.later}</span>
      </Answer>
    </fieldset>
  )
}

interface AnswerProps {
  name: string
  value: string
  isGuess: boolean
  children: ReactNode
}

function Answer({ name, value, isGuess, children }: AnswerProps) {
  return (
    <label className="flex min-h-14 cursor-pointer items-center gap-4 rounded-card border border-sand bg-raised px-4 py-3 has-checked:border-indigo has-checked:outline-2 has-checked:outline-indigo">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={isGuess}
        className="size-6 shrink-0 accent-indigo"
      />
      <span className="flex min-w-0 flex-col">{children}</span>
    </label>
  )
}
