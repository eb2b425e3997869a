import { buttonLook } from '#app/components/button-look.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import type { PayView } from '#app/domain/payment/view.server.ts'
import { formatClock } from '#app/i18n/dates.ts'
import { Leave } from './leave.tsx'

/** The way to the provider's page. A plain link: a form that led there would be stopped by our own policy for forms. */
export function PayRedirect({ view }: { view: PayView & { is: 'redirect' } }) {
  const words = useWords().pay
  const lang = useLang()
  const { redirect, method } = words
  const name = view.bank && view.bank in method.bank ? method.bank[view.bank as keyof typeof method.bank] : null
  const go = redirect.go[isKnown(view.method, redirect.go) ? view.method : 'other']
  return (
    <section className="flex flex-col gap-6" aria-labelledby="confirm">
      <h2 id="confirm" className="text-28">
        {redirect.heading}
      </h2>
      <p>{redirect.lead}</p>
      {name && <p className="font-bold">{name}</p>}
      <p>
        <a href={view.url} rel="noreferrer" className={buttonLook()}>
          {go}
        </a>
      </p>
      <p>{words.code.until(formatClock(lang, view.until))}</p>
      <Leave />
    </section>
  )
}

function isKnown<Names extends object>(name: string, among: Names): name is Extract<keyof Names, string> {
  return name in among
}
