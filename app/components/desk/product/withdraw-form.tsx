import { Form } from '@remix-run/react'
import { SubmitButton } from '../../form/submit-button.tsx'
import { useWords } from '../../language.tsx'

/** Takes a product out of the shop; says before what follows. */
export function WithdrawForm() {
  const { overview } = useWords().desk.product
  return (
    <Form method="post" className="flex flex-col gap-3">
      <p className="text-16 text-muted">{overview.withdrawNote}</p>
      <SubmitButton kind="danger" name="do" value="withdraw">
        {overview.withdraw}
      </SubmitButton>
    </Form>
  )
}
