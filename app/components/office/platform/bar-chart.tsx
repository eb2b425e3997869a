interface Bar {
  readonly key: string
  /** The whole height, and how much of it is trouble. */
  readonly total: number
  readonly bad: number
}

interface BarChartProps {
  /** What it shows, in a sentence for those who hear the page. */
  says: string
  bars: readonly Bar[]
}

const wide = 10
const high = 60

/** Bars drawn by the server: no script, no library. Trouble lies at the foot of a bar, in another colour and hatched. */
export function BarChart({ says, bars }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ total }) => total))
  const heightOf = (value: number) => (value / most) * high
  return (
    <svg
      role="img"
      aria-label={says}
      viewBox={`0 0 ${bars.length * wide} ${high}`}
      preserveAspectRatio="none"
      className="h-24 w-full border-sand border-b"
    >
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="fill-lac" />
          <rect width="1.500" height="4" className="fill-ground" />
        </pattern>
      </defs>
      {bars.map(({ key, total, bad }, at) => {
        const [whole, part] = [heightOf(total), heightOf(Math.min(bad, total))]
        return (
          <g key={key}>
            <rect x={at * wide + 1} y={high - whole} width={wide - 2} height={whole - part} className="fill-indigo" />
            {part > 0 && <rect x={at * wide + 1} y={high - part} width={wide - 2} height={part} fill="url(#hatch)" />}
          </g>
        )
      })}
    </svg>
  )
}
