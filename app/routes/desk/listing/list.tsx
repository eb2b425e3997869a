import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { StateBadge } from '#app/components/desk/listing/state-words.tsx'
import { Empty } from '#app/components/empty.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { Photo } from '#app/components/photo.tsx'
import { type ListedListing, listListings } from '#app/domain/listing/view.server.ts'
import { holds } from '#app/domain/person/actor.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  return { listings: await listListings(actor), tends: holds(actor, 'volunteer', 'staff') }
}

/** Everything on partner platforms, what needs somebody first. */
export default function Listings() {
  const { listings, tends } = useLoaderData<typeof loader>()
  const { listing } = useWords().desk
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-28">{listing.title}</h1>
      {tends && (
        <Link to="/desk/partners" className="inline-flex min-h-11 min-w-11 items-center">
          {listing.toShops}
        </Link>
      )}
      {listings.length === 0 ? (
        <Empty says={listing.none}>
          <Link to="/desk/products" className={buttonLook()}>
            {listing.toProducts}
          </Link>
        </Empty>
      ) : (
        <ul className="flex flex-col gap-3">
          {listings.map((one) => (
            <Row key={one.id} listing={one} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Row({ listing: { id, goods, shop, state } }: { listing: ListedListing }) {
  const { listing } = useWords().desk
  return (
    <li>
      <Link
        to={`/desk/listings/${id}`}
        className="flex min-h-14 gap-4 rounded-card border border-sand bg-raised p-3 text-ink no-underline"
      >
        {goods.photo && (
          <Photo photo={goods.photo} alt={goods.name} sizes="5rem" className="w-20 shrink-0 rounded-card" />
        )}
        <span className="flex min-w-0 flex-col gap-1">
          <span className="font-bold underline">
            <Say told={goods.name} />
          </span>
          <span className="text-16 text-muted">{listing.on(usePartnerName(shop.partner), shop.name)}</span>
          <StateBadge state={state} />
        </span>
      </Link>
    </li>
  )
}
