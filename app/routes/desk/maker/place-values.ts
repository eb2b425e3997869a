import { z } from 'zod'
import { blurPoint, isNearBangkok } from '#app/domain/producer/rules.ts'

/** A degree as a form sends it. */
export const degree = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,20})?$/)
  .transform(Number)

/** Blurred again here, whatever the device did; a point far from Bangkok is a slip and is left out. */
export function pointOf({ lat, lon }: { lat?: number | undefined; lon?: number | undefined }) {
  if (lat === undefined || lon === undefined || !isNearBangkok({ lat, lon })) return {}
  return blurPoint({ lat, lon })
}
