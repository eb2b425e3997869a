import { z } from 'zod'
import { line } from '#app/routes/form-values.ts'

/** What is typed about a pick-up point. */
export const pointShape = {
  ...{ nameTh: line(80), placeTh: line(200), hoursTh: line(120) },
  nameEn: line(80).optional(),
  placeEn: line(200).optional(),
  hoursEn: line(120).optional(),
}

interface Typed {
  readonly nameTh: string
  readonly placeTh: string
  readonly hoursTh: string
  readonly nameEn?: string | undefined
  readonly placeEn?: string | undefined
  readonly hoursEn?: string | undefined
}

/** The facts as the domain takes them. */
export function pointFacts({ nameTh, placeTh, hoursTh, nameEn, placeEn, hoursEn }: Typed) {
  return { nameTh, placeTh, hoursTh, nameEn: nameEn ?? null, placeEn: placeEn ?? null, hoursEn: hoursEn ?? null }
}

export const PointForm = z.object(pointShape)
