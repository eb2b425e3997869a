import { Link } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { Section } from '#app/components/section.tsx'

interface Props {
  waiting: { readonly reviews: number; readonly refunds: number; readonly payouts: number }
}

/** What only a person moves on, each as a sentence that leads there. */
export function WaitingList({ waiting: { reviews, refunds, payouts } }: Props) {
  const words = useWords().office.money.waiting
  const all = [
    { to: '/office/money/review', count: reviews, says: words.reviews(reviews) },
    { to: '/office/refunds', count: refunds, says: words.refunds(refunds) },
    { to: '/office/payouts', count: payouts, says: words.payouts(payouts) },
  ].filter(({ count }) => count > 0)
  return (
    <Section title={words.title}>
      {all.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ul className="grid gap-3">
          {all.map(({ to, says }) => (
            <li key={to}>
              <Link
                to={to}
                className="flex min-h-14 items-center rounded-card border border-marigold border-l-8 bg-raised px-4 py-2 text-ink"
              >
                {says}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
