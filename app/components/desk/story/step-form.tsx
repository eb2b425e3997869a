import type { FormMetadata } from '@conform-to/react'
import { Link } from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import { buttonLook } from '../../button-look.ts'
import { FormFrame } from '../../form/form-frame.tsx'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useWords } from '../../language.tsx'
import { KeptNotice } from '../kept-notice.tsx'
import { TextList, type TextOf } from '../text-list.tsx'
import { useKeptText } from '../use-kept-text.ts'

/** What somebody else saved on this screen meanwhile, text by text. */
export interface Conflict {
  readonly seen: number
  readonly theirs: readonly TextOf[]
}

interface StepFormProps {
  form: FormMetadata
  storyId: string
  /** The revision of the screen that was loaded. */
  revision: number
  /** What is saved on this screen, in words. */
  saved: readonly TextOf[]
  conflict: Conflict | null
  labels: Readonly<Record<string, string>>
  children: ReactNode
}

/** The form of one screen. What is typed is kept on the device until the server has taken it; a conflict shows both. */
export function StepForm({ form, storyId, revision, saved, conflict, labels, children }: StepFormProps) {
  const { common, desk } = useWords()
  const seen = conflict?.seen ?? revision
  const formId = form.id
  const { isBack, discard } = useKeptText({ key: `story:${storyId}:${formId}`, formId, seen })
  // Refused for a conflict, the text is as unsaved as it was: it is kept again, beside the revision that is known now.
  useEffect(() => {
    if (conflict) document.getElementById(formId)?.dispatchEvent(new Event('input'))
  }, [conflict, formId])
  useEffect(() => {
    if (isBack) unfold(formId)
  }, [isBack, formId])
  return (
    <div className="mt-6 flex flex-col gap-6">
      {isBack && <KeptNotice onDiscard={discard} saved={saved} />}
      <FormFrame form={form} labels={labels}>
        <input type="hidden" name="seen" value={seen} />
        {conflict && <Theirs conflict={conflict} />}
        {children}
        <SubmitButton>{conflict ? desk.story.conflict.useMine : common.next}</SubmitButton>
      </FormFrame>
    </div>
  )
}

/** Opens every fold that holds something: what was put back must be seen. */
function unfold(formId: string): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(`#${formId} details`)) {
    const boxes = fold.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
    if ([...boxes].some(({ value }) => value)) fold.open = true
  }
}

function Theirs({ conflict }: { conflict: Conflict }) {
  const words = useWords().desk.story.conflict
  return (
    <div className="flex flex-col gap-3 rounded-card border-2 border-marigold bg-raised p-4">
      <p className="font-bold">{words.theirs}</p>
      {conflict.theirs.length === 0 && <p>{words.empty}</p>}
      <TextList texts={conflict.theirs} />
      <Link to="." reloadDocument className={buttonLook('quiet')}>
        {words.useTheirs}
      </Link>
    </div>
  )
}
