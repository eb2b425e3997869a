import { Form } from '@remix-run/react'
import type { openPayouts } from '#app/domain/payout/view.server.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { Pages } from '../pages.tsx'
import { Section } from '../section.tsx'
import { MoneyCard } from './money-card.tsx'

type Names = NonNullable<Awaited<ReturnType<typeof openPayouts>>>['names']

/** Accounts whose name is not surely the maker's: a person asks the maker, and answers. */
export function NamesToJudge({ names }: { names: Names }) {
  const words = useWords().money.payouts
  return (
    <Section title={words.names}>
      <ul className="grid gap-3">
        {names.rows.map((payee) => (
          <MoneyCard key={payee.id} needs={!payee.isOwn}>
            <p className="font-bold">
              <Say told={{ th: payee.producer.nameTh, en: payee.producer.nameEn }} />
            </p>
            <p>{words.accountName(payee.accountName)}</p>
            <p className="text-16 text-muted">{words.fits[payee.fit]}</p>
            {payee.isOwn ? (
              <p>{words.ownAccount}</p>
            ) : (
              <Form method="post" className="mt-3 flex flex-wrap gap-3">
                <input type="hidden" name="id" value={payee.id} />
                <SubmitButton name="intent" value="accepted" label={words.markOf(payee.producer.nameTh, words.accept)}>
                  {words.accept}
                </SubmitButton>
                <SubmitButton
                  kind="danger"
                  name="intent"
                  value="refused"
                  label={words.markOf(payee.producer.nameTh, words.refuse)}
                >
                  {words.refuse}
                </SubmitButton>
              </Form>
            )}
          </MoneyCard>
        ))}
      </ul>
      <Pages of={names} direction="asc" name="names" about={words.names} />
    </Section>
  )
}
