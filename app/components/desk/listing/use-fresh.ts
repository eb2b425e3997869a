import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const everyMs = 1500

/** Looks again every moment while something is on its way and the page is in sight. */
export function useFresh(wanted: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!wanted || state !== 'idle') return
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') revalidate()
    }, everyMs)
    return () => clearTimeout(timer)
  }, [wanted, state, revalidate])
}
