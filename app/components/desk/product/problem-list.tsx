import { Link } from '@remix-run/react'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { type ProductProblem, stepOf } from '#app/domain/product/rules.ts'
import { useWords } from '../../language.tsx'
import { sayProblem } from './say.ts'

/** Everything that keeps it out of the shop, by the screen that mends it. */
export function ProblemList({ product }: { product: DeskProduct }) {
  const { overview } = useWords().desk.product
  const places = [...new Set(product.problems.map((problem) => mendedAt(product, problem)))]
  if (places.length === 0) return null
  return (
    <section aria-labelledby="missing" className="flex flex-col gap-3">
      <h2 id="missing" className="text-22">
        {product.status === 'published' ? overview.broken : overview.missing}
      </h2>
      <ul className="flex flex-col divide-y divide-sand border-sand border-y">
        {places.map((to) => {
          const problems = product.problems.filter((problem) => mendedAt(product, problem) === to)
          return <Group key={to} to={to} product={product} problems={problems} />
        })}
      </ul>
    </section>
  )
}

interface GroupProps {
  to: string | null
  product: DeskProduct
  problems: readonly ProductProblem[]
}

function Group({ to, product, problems }: GroupProps) {
  const words = useWords()
  const { mend } = words.desk.product.overview
  const sentences = problems.map((problem) => sayProblem(words, problem, product.maker.callName))
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-2">
      <div className="min-w-0 flex-1 basis-60">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {to && (
        <Link
          to={to}
          aria-label={`${mend}: ${sentences.join(' ')}`}
          className="inline-flex min-h-11 min-w-11 items-center justify-end"
        >
          {mend}
        </Link>
      )}
    </li>
  )
}

/** Null: nothing to do but wait for somebody else. */
function mendedAt({ id, maker }: DeskProduct, problem: ProductProblem): string | null {
  if (problem.code === 'no_consent') return `/desk/makers/${maker.id}`
  const step = stepOf(problem)
  return step && `/desk/products/${id}/${step}`
}
