interface Props {
  label: string
  steps: readonly string[]
  /** Which one it is at; past the last: all are done. */
  at: number
}

/** How far something is: the steps done, the one it is at, those to come. */
export function Steps({ label, steps, at }: Props) {
  return (
    <ol aria-label={label} className="mt-2 flex flex-col">
      {steps.map((step, index) => (
        <li
          key={step}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
          className={`flex items-baseline gap-3 ${index === at ? 'font-bold' : index < at ? 'text-pandan' : 'text-muted'}`}
        >
          <span aria-hidden="true" className="w-5 text-center">
            {index < at ? '✓' : index === at ? '●' : '○'}
          </span>
          {step}
        </li>
      ))}
    </ol>
  )
}
