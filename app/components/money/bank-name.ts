import { banks, isBankCode } from '#integrations/payments/bank.ts'
import { useLang, useWords } from '../language.tsx'

/** What people call a bank; without a code it is PromptPay. */
export function useBankName(code: string | null): string {
  const lang = useLang()
  const { promptpay } = useWords().money.payee
  return code !== null && isBankCode(code) ? banks[code][lang] : promptpay
}

/** All banks, for a list to choose from. */
export function useBanks(): { value: string; label: string }[] {
  const lang = useLang()
  return Object.entries(banks).map(([value, names]) => ({ value, label: names[lang] }))
}
