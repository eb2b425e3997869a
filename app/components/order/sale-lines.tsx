import type { OrderCard } from '#app/domain/fulfilment/card.server.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { GoodPicture } from '../sell/good-picture.tsx'

/** What was sold elsewhere: each kind of goods as a picture, with how many pieces. */
export function SaleLines({ goods, cloth }: Pick<OrderCard, 'goods' | 'cloth'>) {
  const { fulfilment: words } = useWords()
  return (
    <ul className="grid gap-4">
      {goods.map(({ key, title, name, units, photo }, position) => (
        <li key={key} className="overflow-hidden rounded-card border border-sand bg-raised">
          <GoodPicture good={{ photo, cloth }} first={position === 0} />
          <div className="px-4 py-3">
            <p className="font-bold">
              <Say told={title} /> {name && <Say told={name} />}
            </p>
            <p className="text-36 font-bold">{words.units(units)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
