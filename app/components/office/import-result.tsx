import type { RowProblem } from '#app/domain/community/csv.ts'
import { useWords } from '../language.tsx'

interface Props {
  result: {
    readonly report: { created: number; updated: number; unchanged: number; bad: number }
    readonly dryRun: boolean
    readonly bad: readonly { line: number; problem: RowProblem }[]
  }
}

/** What a register held: the counts, and each bad row with its line and reason. */
export function ImportResult({ result: { report, dryRun, bad } }: Props) {
  const words = useWords().office.import
  return (
    <section aria-labelledby="import-result" className="mb-8 rounded-card border border-sand bg-raised p-4">
      <div role="status">
        <h2 id="import-result" className="text-22">
          {dryRun ? words.checked : words.taken}
        </h2>
        <p>{words.report(report)}</p>
      </div>
      {bad.length > 0 && (
        <>
          <h3 className="mt-4 text-18">{words.badRows}</h3>
          <ul className="text-16">
            {bad.map(({ line, problem }) => (
              <li key={line}>{words.badRow(line, words.problems[problem])}</li>
            ))}
          </ul>
          {report.bad > bad.length && <p className="text-16">{words.moreBadRows(report.bad - bad.length)}</p>}
        </>
      )}
    </section>
  )
}
