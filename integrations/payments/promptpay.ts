/** The door to PromptPay without a provider: codes, their picture, and the bank's statement. Pure; the domain asks here. */
export { createPromptPayDirect, type PromptPayDirect } from './promptpay/direct.ts'
export { drawCode, drawWords } from './promptpay/draw.ts'
export { readPayload } from './promptpay/read.ts'
export { type LeftOut, readStatement, type StatementRow } from './promptpay/statement.ts'
export { parseTarget, spokenTarget } from './promptpay-target.ts'
