import { bankChoices, bankName } from '#app/i18n/bank-names.ts'
import { useLang, useWords } from '../language.tsx'

/** What people call a bank; without a code it is PromptPay. */
export function useBankName(code: string | null): string {
  const lang = useLang()
  const { promptpay } = useWords().money.payee
  return code === null ? promptpay : bankName(code, lang)
}

/** All banks, for a list to choose from. */
export function useBanks(): { value: string; label: string }[] {
  return bankChoices(useLang())
}
