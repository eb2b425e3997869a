import { useWords } from './language.tsx'

/** The house's sign, a checked cloth, and its name beside it. */
export function Wordmark() {
  const { common } = useWords()
  return (
    <span className="inline-flex items-center gap-2 font-bold text-28 leading-heading">
      <img src="/favicon.svg" alt="" width={32} height={32} className="size-8" />
      {common.yaan}
    </span>
  )
}
