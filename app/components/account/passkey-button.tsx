import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { type ButtonKind, buttonLook } from '../button-look.ts'
import { useWords } from '../language.tsx'
import { canUsePasskeys } from './passkey-browser.ts'

interface Props {
  kind: ButtonKind
  says: string
  /** Asks the device; the answer is posted to `action` as `credential`, beside `sends`. */
  ask: () => Promise<string | null>
  action: string
  sends?: Readonly<Record<string, string>>
}

/** A button that asks the device for a passkey. Not there where the browser has none: other ways stand beside it. */
export function PasskeyButton({ kind, says, ask, action, sends = {} }: Props) {
  const words = useWords()
  const fetcher = useFetcher<{ failed?: string }>()
  const [can, setCan] = useState(false)
  const [went, setWent] = useState<'well' | 'asking' | 'wrong'>('well')
  useEffect(() => setCan(canUsePasskeys()), [])
  if (!can) return null
  const press = async () => {
    setWent('asking')
    const credential = await ask().catch(() => undefined)
    setWent(credential === undefined ? 'wrong' : 'well')
    if (credential) fetcher.submit({ ...sends, credential }, { method: 'post', action })
  }
  const busy = went === 'asking' || fetcher.state !== 'idle'
  const failed = went === 'wrong' ? words.account.passkeys.notVerified : fetcher.data?.failed
  return (
    <div className="grid gap-2">
      <button type="button" onClick={press} aria-busy={busy || undefined} className={buttonLook(kind)}>
        {busy ? words.common.sending : says}
      </button>
      {failed && !busy && (
        <p role="alert" className="font-bold text-16 text-lac">
          {failed}
        </p>
      )}
    </div>
  )
}
