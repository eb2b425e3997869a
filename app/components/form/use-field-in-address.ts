import { useLocation } from '@remix-run/react'
import { useEffect } from 'react'

/** Whoever is led to one field (`#form-field` in the address) finds themselves in it. Without JavaScript the browser scrolls there. */
export function useFieldInAddress(): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.focus()
  }, [hash])
}
