import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { PageTitle } from '#app/components/shop/page-title.tsx'
import { shopPath } from '#app/components/shop-path.ts'
import { orderPath } from '#app/domain/order/path.ts'
import { viewReturned } from '#app/domain/payment/view.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { rootOf } from './page-meta.ts'
import { paidWith } from './pay-cookie.server.ts'
import { privateHeaders, privateMeta } from './private-page.ts'

export const headers = () => privateHeaders

/**
 * `/pay/:publicRef`, where providers send buyers back to. Nothing that the address says moves money: the payment is read.
 * The browser that began it goes on to its order; any other learns only how it ended.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = paidWith(request)
  const returned = await viewReturned(params.publicRef ?? '', token)
  if (!returned) throw notFound()
  if (returned.isOwn && token) throw redirect(`${orderPath(token, returned.lang)}/pay`)
  if (returned.lang !== languageOf(request)) throw redirect(shopPath(returned.lang, `/pay/${params.publicRef}`))
  return { is: returned.is }
}

export const meta: MetaFunction = ({ matches }) => {
  const { pay, common } = wordsIn(rootOf(matches).lang)
  return privateMeta(`${pay.returned.title} · ${common.yaan}`)
}

export default function PayReturn() {
  const { is } = useLoaderData<typeof loader>()
  const words = useWords().pay.returned
  return (
    <div className="page-width">
      <div className="flex max-w-measure flex-col gap-4 pt-6">
        <PageTitle>{words.title}</PageTitle>
        <p role="status" className="font-bold text-22">
          {words[is]}
        </p>
        <p>{words.body}</p>
      </div>
    </div>
  )
}
