import type { PartView } from '#app/domain/order/view.server.ts'
import { Say } from '../../in-lang.tsx'
import { useWords } from '../../language.tsx'

/** Of what is under way in several parcels, or comes from several makers: how many pieces of whom have left. */
export function Gone({ parts }: { parts: readonly PartView[] }) {
  const { order } = useWords()
  const alive = parts.filter(({ pieces }) => pieces.of > 0)
  const all = { gone: sum(alive.map(({ pieces }) => pieces.gone)), of: sum(alive.map(({ pieces }) => pieces.of)) }
  if (all.gone === 0 || all.gone >= all.of) return null
  return (
    <section aria-labelledby="gone" className="mt-4 rounded-card border border-sand p-4">
      <h2 id="gone" className="text-18">
        {order.gone.all(all.gone, all.of)}
      </h2>
      <ul className="mt-1">
        {alive.map(({ number, maker, pieces, point }) => (
          <li key={number}>
            <Say told={maker.name} />: {(point ? order.gone.collected : order.gone.sent)(pieces.gone, pieces.of)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
