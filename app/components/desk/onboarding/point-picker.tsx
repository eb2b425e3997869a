import { useEffect, useState } from 'react'
import { blurPoint, isNearBangkok, type Point } from '#app/domain/producer/rules.ts'
import { buttonLook } from '../../button-look.ts'
import { useWords } from '../../language.tsx'

const patience = 20_000

/** Marks roughly where the phone is, on a tap and never by itself. Only the blurred point leaves the device; it arrives as
 *  `lat` and `lon`. */
export function PointPicker({ initial }: { initial: Point | null }) {
  const words = useWords().desk.onboarding.place
  const [point, setPoint] = useState(initial)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [can, setCan] = useState(false)
  useEffect(() => setCan('geolocation' in navigator), [])

  const mark = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const here = { lat: coords.latitude, lon: coords.longitude }
        setTrouble(isNearBangkok(here) ? null : words.pointFar)
        if (isNearBangkok(here)) setPoint(blurPoint(here))
      },
      () => setTrouble(words.pointFailed),
      { timeout: patience, maximumAge: 60_000 },
    )
  return (
    <div className="flex flex-col gap-3">
      {point && (
        <>
          <input type="hidden" name="lat" value={point.lat} />
          <input type="hidden" name="lon" value={point.lon} />
          <p className="font-bold text-pandan">{words.hasPoint}</p>
        </>
      )}
      {can && (
        <button type="button" className={buttonLook('quiet')} onClick={point ? () => setPoint(null) : mark}>
          {point ? words.removePoint : words.useHere}
        </button>
      )}
      <p role="status" className="text-16 text-muted">
        {trouble ?? words.pointNote}
      </p>
    </div>
  )
}
