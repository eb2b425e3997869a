import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { StateBadge } from '#app/components/desk/listing/state-words.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { listPlaces } from '#app/domain/listing/view.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const places = await listPlaces(actor, params.productId ?? '')
  if (!places) throw notFound()
  return places
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** Where this product stands on platforms, and where it could. */
export default function Places() {
  const { product, variants, mayShow } = useLoaderData<typeof loader>()
  const { listing } = useWords().desk
  const noShop = variants.every(({ places }) => places.length === 0)
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{listing.place.title}</h1>
      <Link to={`/desk/products/${product.id}`} className="inline-flex min-h-11 items-center">
        <Say told={product.title} />
      </Link>
      {!mayShow && <Refusals said={[listing.refusals.not_public]} />}
      {noShop ? (
        <Empty says={listing.place.noShop}>
          <Link to="/desk/partners/shops" className={buttonLook()}>
            {listing.place.connect}
          </Link>
        </Empty>
      ) : (
        variants.map((variant) => <Variant key={variant.id} variant={variant} mayShow={mayShow} />)
      )}
    </div>
  )
}

function Variant({ variant, mayShow }: { variant: Loaded['variants'][number]; mayShow: boolean }) {
  return (
    <section className="flex flex-col gap-3">
      {variant.name && (
        <h2 className="text-22">
          <Say told={variant.name} />
        </h2>
      )}
      <ul className="flex flex-col gap-3">
        {variant.places.map((place) => (
          <Place key={place.shop.id} variantId={variant.id} place={place} mayShow={mayShow} />
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  variantId: string
  place: Loaded['variants'][number]['places'][number]
  mayShow: boolean
}

function Place({ variantId, place: { shop, listing: there }, mayShow }: PlaceProps) {
  const { listing } = useWords().desk
  return (
    <li className="flex flex-col gap-3 rounded-card border border-sand bg-raised p-4">
      <p className="font-bold">{listing.on(usePartnerName(shop.partner), shop.name)}</p>
      {there && <StateBadge state={there.state} />}
      {there ? (
        <Link to={`/desk/listings/${there.id}`} className={buttonLook('quiet')}>
          {listing.place.see}
        </Link>
      ) : (
        mayShow && (
          <Link to={`/desk/listings/new?variant=${variantId}&shop=${shop.id}`} className={buttonLook()}>
            {listing.place.prepare}
          </Link>
        )
      )}
    </li>
  )
}
