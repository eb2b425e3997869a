import { Link } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import { partnerName } from '#app/i18n/partner-names.ts'
import { sayAge } from './age.ts'

interface BacklogAlarmProps {
  backlogs: readonly { partner: string; waiting: number; oldestSeconds: number }[]
  /** Elsewhere than on the page of the platforms itself: with the way there. */
  leads?: true
}

/** Says which platforms do not keep up; nothing when all do. */
export function BacklogAlarm({ backlogs, leads }: BacklogAlarmProps) {
  const lang = useLang()
  const words = useWords().office.platform
  if (backlogs.length === 0) return null
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-card border-2 border-lac bg-raised p-4">
      {backlogs.map(({ partner, waiting, oldestSeconds }) => (
        <p key={partner} className="font-bold text-lac">
          {words.alarm(partnerName(partner, lang), waiting, sayAge(words.age, oldestSeconds))}
        </p>
      ))}
      {leads && (
        <Link to="/office/partners" className="inline-flex min-h-11 items-center self-start font-bold">
          {words.toHealth}
        </Link>
      )}
    </div>
  )
}
