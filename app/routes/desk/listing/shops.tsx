import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { ConnectLinks } from '#app/components/desk/listing/connect-links.tsx'
import { connectPath, usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { Empty } from '#app/components/empty.tsx'
import { boxLook } from '#app/components/form/question.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import { communitiesOf } from '#app/domain/community/mine.server.ts'
import { setBuffer } from '#app/domain/listing/buffer.server.ts'
import { disconnectShop } from '#app/domain/listing/connect.server.ts'
import { listShops, type ShownShop } from '#app/domain/listing/view.server.ts'
import { holds } from '#app/domain/person/actor.ts'
import { formatDay } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const own = await communitiesOf(actor, 'volunteer')
  const communities = own.map(({ id, nameTh, nameEn }) => ({ id, name: { th: nameTh, en: nameEn } }))
  const query = new URL(request.url).searchParams
  return {
    ...(await listShops(actor)),
    communities,
    forProgramme: holds(actor, 'staff'),
    connected: query.get('connected'),
    disconnected: query.has('disconnected'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const form = await request.formData()
  if (form.has('buffer')) return keepBack(request, form)
  const outcome = await disconnectShop(actor, String(form.get('shop')))
  if (outcome.ok) return redirect('/desk/partners/shops?disconnected')
  const { refusals } = wordsIn(languageOf(request)).desk.listing.shops
  const { refusal } = outcome
  const said = refusal.code === 'still_listed' ? refusals.still_listed(refusal.count) : refusals.not_found
  return data({ said }, { status: 400 })
}

/** Units that are kept back from a whole shop. */
async function keepBack(request: Request, form: FormData) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const typed = String(form.get('units')).trim()
  const units = /^\d{1,6}$/.test(typed) ? Number(typed) : -1
  const outcome = await setBuffer(actor, { shopId: String(form.get('buffer')), units })
  if (outcome.ok) return redirect('/desk/partners/shops')
  const { listing, task } = wordsIn(languageOf(request)).desk
  const { refusal } = outcome
  const said = refusal.code === 'bad_number' ? task.buffer.bad_number(refusal.most) : listing.shops.refusals.not_found
  return data({ said }, { status: 400 })
}

/** The shops on platforms, how each stands, and where another is connected. */
export default function Shops() {
  const { kept, shared, partners, communities, forProgramme, connected, disconnected } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { shops } = useWords().desk.listing
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{shops.title}</h1>
      <p>{shops.lead}</p>
      <Refusals said={refused ? [refused.said] : []} />
      {connected && <Done says={shops.connected(connected)} />}
      {disconnected && <Done says={shops.disconnected} />}
      {kept.length + shared.length === 0 && <Empty says={shops.none} />}
      <ul className="flex flex-col gap-4">
        {kept.map((shop) => (
          <ShopCard key={shop.id} shop={shop} keeps />
        ))}
        {shared.map((shop) => (
          <ShopCard key={shop.id} shop={shop} />
        ))}
      </ul>
      <ConnectLinks partners={partners} communities={communities} forProgramme={forProgramme} shops={kept} />
    </div>
  )
}

function Done({ says }: { says: string }) {
  return (
    <p role="status" className="rounded-card border-2 border-pandan bg-raised p-4 font-bold text-pandan">
      {says}
    </p>
  )
}

function ShopCard({ shop, keeps }: { shop: ShownShop; keeps?: true }) {
  const lang = useLang()
  const { handwork, listing } = useWords().desk
  const { shops } = listing
  const ended = shop.state === 'reconnect'
  return (
    <li
      className={`flex flex-col gap-2 rounded-card border border-sand border-l-8 bg-raised p-4 ${ended || shop.daysLeft !== null ? 'border-l-marigold' : 'border-l-pandan'}`}
    >
      <h2 className="text-22">{listing.on(usePartnerName(shop.partner), shop.name)}</h2>
      <p>{shops.states[shop.state]}</p>
      <p className="text-16 text-muted">
        {shop.community ? <Say told={shop.community} /> : shops.forProgramme} · {shops.listings(shop.listings)}
        {shop.consentUntil && ` · ${shops.until(formatDay(lang, shop.consentUntil))}`}
      </p>
      {shop.daysLeft !== null && <p className="font-bold text-lac">{shops.endsIn(shop.daysLeft)}</p>}
      {keeps && (ended || shop.daysLeft !== null) && (
        <a href={connectPath(shop.partner, shop.communityId)} className={buttonLook()}>
          {listing.do.reconnect}
        </a>
      )}
      {keeps && shop.partner === 'manual' && (
        <a href={`/desk/partners/shops/${shop.id}/sheet`} download className={buttonLook('quiet')}>
          {handwork.sheet.get}
        </a>
      )}
      {keeps && <Buffer shop={shop} />}
      {keeps && (
        <Form method="post">
          <button type="submit" name="shop" value={shop.id} className="min-h-11 text-16 text-lac underline">
            {shops.disconnect}
          </button>
        </Form>
      )}
    </li>
  )
}

function Buffer({ shop: { id, buffer } }: { shop: ShownShop }) {
  const words = useWords().desk.task.buffer
  return (
    <Form method="post" className="flex flex-col gap-2">
      <input type="hidden" name="buffer" value={id} />
      <label className="flex flex-col gap-1">
        <span className="font-bold text-16">{words.label}</span>
        <span className="text-16 text-muted">{words.hint}</span>
        <input name="units" inputMode="numeric" defaultValue={String(buffer)} className={boxLook} />
      </label>
      <button type="submit" className={buttonLook('quiet')}>
        {words.save}
      </button>
    </Form>
  )
}
