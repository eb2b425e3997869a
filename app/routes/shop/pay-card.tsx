import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PayCard } from '#app/components/shop/pay/pay-card.tsx'
import { orderCode, orderPath } from '#app/domain/order/path.ts'
import { cardPage } from '#app/domain/payment/card-frame.server.ts'
import { mayTypeCard } from '#app/domain/payment/proof.server.ts'
import { findActor } from '#app/domain/person/session.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { languageOf } from '../language.server.ts'
import { rootOf } from './page-meta.ts'
import { privateHeaders, privateMeta } from './private-page.ts'

export function headers() {
  return privateHeaders
}

/** The provider's frame for a card; whoever cannot pay so now chooses anew. What the frame makes goes to `pay.tsx`. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { token = '' } = params
  const here = `${orderPath(token, languageOf(request))}/pay`
  const page = await cardPage(token)
  if (!page) throw redirect(here, 303)
  if (!(await mayTypeCard(token, (await findActor(request))?.id ?? null))) throw redirect(`${here}/proof`, 303)
  const { view, frame } = page
  const { script, publicKey } = frame
  return {
    ...{ shortCode: view.shortCode, amount: view.amount, orderVersion: view.orderVersion, script, publicKey },
    ...{ orderPath: orderPath(token, 'th'), formKey: crypto.randomUUID() },
  }
}

/** No address of this page in its head: the address is the secret. */
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { pay, common } = wordsIn(rootOf(matches).lang)
  return data ? privateMeta(`${pay.title(orderCode(data.shortCode))} · ${common.yaan}`) : []
}

export default function PayCardPage() {
  return <PayCard {...useLoaderData<typeof loader>()} />
}
