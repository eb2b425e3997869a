import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type ButtonKind, buttonLook } from '../button-look.ts'
import { useWords } from '../language.tsx'

interface SubmitButtonProps {
  children: ReactNode
  kind?: ButtonKind
  /** Sent with the form when this button sends it. */
  name?: string
  value?: string
  /** What is heard, where several buttons of a page say the same. Holds what is seen. */
  label?: string
}

/** Sends the form. While it is on its way the button says so; pressing again does no harm. */
export function SubmitButton({ children, kind = 'main', name, value, label }: SubmitButtonProps) {
  const { state, formData } = useNavigation()
  const words = useWords().common
  const sending = state !== 'idle' && formData !== undefined && (!name || formData.get(name) === value)
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-label={label}
      aria-busy={sending || undefined}
      className={buttonLook(kind)}
    >
      {sending ? words.sending : children}
    </button>
  )
}
