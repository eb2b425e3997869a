import { useLang, useWords } from '#app/components/language.tsx'
import { formatBrief } from '#app/i18n/dates.ts'
import { sayAge } from './age.ts'

export interface StepOf {
  at: Date
  calls: number
  failed: number
  limited: number
  waiting: number
  oldestSeconds: number
}

/** The charts' numbers for those who read rather than look, newest first; steps in which nothing happened are left out. */
export function PlatformTable({ steps, caption }: { steps: readonly StepOf[]; caption: string }) {
  const lang = useLang()
  const { charts, age } = useWords().office.platform
  const { columns } = charts
  const told = steps.filter(({ calls, waiting }) => calls + waiting > 0).reverse()
  return (
    <details>
      <summary className="inline-block min-h-11 py-2 text-16 text-indigo underline">{charts.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <table className="w-full text-right text-16">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {Object.entries(columns).map(([name, says]) => (
                <th key={name} scope="col" className="whitespace-nowrap border-sand border-b p-2 first:text-left">
                  {says}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map(({ at, calls, failed, limited, waiting, oldestSeconds }) => (
              <tr key={at.getTime()}>
                <th scope="row" className="whitespace-nowrap p-2 text-left font-normal">
                  {formatBrief(lang, at)}
                </th>
                {[calls, failed, limited, waiting].map((value, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                  <td key={column} className="p-2">
                    {value}
                  </td>
                ))}
                <td className="whitespace-nowrap p-2">{waiting > 0 ? sayAge(age, oldestSeconds) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
