import type { AskAnswer } from '#app/components/shop/refund/ask-answer.ts'
import { readPayee } from '#app/domain/payout/payee-input.ts'
import { type BuyerAsk, type BuyerRefusal, giveTarget, type RefundPageData } from '#app/domain/refund/buyer.server.ts'
import { refundWhys } from '#app/domain/refund/return.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { inLang, type Lang } from '#app/i18n/words.ts'

type Words = Phrases['money']['refund']

/** The pieces, the reason and the words of a buyer's form; or what is missing. */
export function readAsk(form: FormData, lineIds: readonly string[], words: Words): BuyerAsk | AskAnswer {
  const typed = typedOf(form)
  const why = refundWhys.find((known) => known === typed.why)
  const lines = lineIds.flatMap((orderLineId) => {
    const quantity = Number(typed[`q-${orderLineId}`] ?? 0)
    return Number.isInteger(quantity) && quantity > 0 && quantity < 100_000 ? [{ orderLineId, quantity }] : []
  })
  const wrong = {
    ...(why ? {} : { why: words.refused.why }),
    ...(lines.length > 0 ? {} : { lines: words.refused.nothing }),
  }
  if (!why || lines.length === 0) return { form: 'ask', typed, wrong }
  return { why, lines, note: (typed.note ?? '').slice(0, 1000) || null }
}

/** What to say when the house refuses. Null: as if there were no such page. */
export function sayRefusal(
  refusal: BuyerRefusal,
  { form, page, words, lang }: { form: FormData; page: RefundPageData; words: Words; lang: Lang },
): AskAnswer | null {
  const answer = (wrong: AskAnswer['wrong']): AskAnswer => ({ form: 'ask', typed: typedOf(form), wrong })
  const titleOf = (id: string) => {
    const title = page.lines.find((line) => line.id === id)?.title
    return title ? inLang(lang, title.th, title.en).text : ''
  }
  switch (refusal.code) {
    case 'not_found':
      return null
    case 'not_paid':
      return answer({ form: words.notPaid })
    case 'disputed':
      return answer({ form: words.disputed })
    case 'nothing':
      return answer({ lines: words.refused.nothing })
    case 'too_many':
      return answer({ lines: words.refused.tooMany(titleOf(refusal.orderLineId), refusal.most) })
    case 'too_much':
      return answer({ lines: words.refused.tooMuch })
    case 'not_returnable':
      return answer({ lines: words.refused.notReturnable(titleOf(refusal.orderLineId)) })
  }
}

/** Keeps where a transfer by hand goes; answers what is wrong with it, `gone` when it is not asked for any more, or null. */
export async function takeTarget(
  token: string | undefined,
  form: FormData,
  words: Words,
): Promise<AskAnswer | 'gone' | null> {
  const typed = typedOf(form)
  const { kind = '', bankCode = '', number = '', accountName = '', refundId = '' } = typed
  const read = readPayee({ kind: kind === 'bank' ? 'bank' : 'promptpay', bankCode, number, accountName })
  if (typeof read === 'string') {
    const field = ({ bank: 'bankCode', number: 'number', name: 'accountName' } as const)[read]
    return { form: 'target', refundId, typed, wrong: { [field]: words.target.wrong[read] } }
  }
  const target =
    read.kind === 'bank'
      ? { kind: read.kind, bankCode: read.bankCode ?? '', number: read.number, name: read.accountName }
      : { kind: read.kind, number: read.number, name: read.accountName }
  return (await giveTarget(token, { refundId, target })) ? null : 'gone'
}

function typedOf(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
