import { buttonLook } from '../button-look.ts'
import { useWords } from '../language.tsx'
import { choosePasskey } from './passkey-browser.ts'
import { PasskeyButton } from './passkey-button.tsx'

interface Props {
  next: string | null
  /** Whether LINE is configured. */
  line: boolean
}

/** Signing in without a code: a passkey where the browser has them, LINE where it is configured. */
export function OtherWays({ next, line }: Props) {
  const { account } = useWords()
  const query = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <section aria-label={account.signIn.otherWays} className="mt-6 grid gap-3">
      <PasskeyButton
        kind="quiet"
        says={account.passkeys.use}
        ask={choosePasskey}
        action="/account/passkey-sign-in"
        sends={next ? { next } : {}}
      />
      {line && (
        <a href={`/account/line${query}`} className={buttonLook('quiet')}>
          {account.line.use}
        </a>
      )}
    </section>
  )
}
