import { addressLines } from '#app/domain/order/address.ts'
import type { Buyer } from '#app/domain/order/buyer.server.ts'
import { showPhone } from '#app/domain/producer/rules.ts'
import { useWords } from '../../language.tsx'

/** Who gets it, and where a parcel goes. */
export function Recipient({ buyer }: { buyer: Buyer }) {
  const { review } = useWords().checkout
  return (
    <dl className="mt-6 grid gap-x-6 gap-y-3 sm:grid-cols-2">
      <div>
        <dt className="text-16 text-muted">{review.contact}</dt>
        <dd>{buyer.name}</dd>
        <dd>{showPhone(buyer.phone)}</dd>
        {buyer.email && <dd>{buyer.email}</dd>}
      </div>
      {buyer.address && (
        <div>
          <dt className="text-16 text-muted">{review.parcelTo}</dt>
          {addressLines(buyer.address).map((line) => (
            <dd key={line} lang="th">
              {line}
            </dd>
          ))}
          {buyer.address.landmark && <dd className="text-muted">{buyer.address.landmark}</dd>}
        </div>
      )}
    </dl>
  )
}
