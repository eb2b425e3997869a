import { type FormMetadata, getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorSummary } from './error-summary.tsx'

interface FormFrameProps {
  form: FormMetadata
  /** What each field is called, by its name, for the list of what is wrong. */
  labels?: Readonly<Record<string, string>>
  /** For forms that carry photographs. */
  carriesFiles?: boolean
  /** Where to send it, when not to the page's own address. */
  action?: string
  children: ReactNode
}

/** A form that works with and without JavaScript: refused, it comes back whole with the reasons on top and beside. */
export function FormFrame({ form, labels, carriesFiles, action, children }: FormFrameProps) {
  return (
    <Form
      method="post"
      {...(action ? { action } : {})}
      {...(carriesFiles ? { encType: 'multipart/form-data' as const } : {})}
      {...getFormProps(form)}
      className="flex flex-col gap-6"
    >
      <ErrorSummary form={form} labels={labels ?? {}} />
      {children}
    </Form>
  )
}
