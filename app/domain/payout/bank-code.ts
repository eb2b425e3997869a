import type { BankCode } from '#integrations/payments/bank.ts'

/**
 * How Omise spells the banks that transfers name by three digits (https://docs.omise.co/supported-banks). Those that it does
 * not know are paid by the bank's file only.
 */
const atOmise: Partial<Record<BankCode, string>> = {
  '002': 'bbl',
  '004': 'kbank',
  '006': 'ktb',
  '011': 'ttb',
  '014': 'scb',
  '017': 'citi',
  '018': 'smbc',
  '020': 'sc',
  '022': 'cimb',
  '024': 'uob',
  '025': 'bay',
  '030': 'gsb',
  '031': 'hsbc',
  '033': 'ghb',
  '034': 'baac',
  '066': 'ibank',
  '067': 'tisco',
  '069': 'kk',
  '070': 'icbc',
  '071': 'tcrb',
  '073': 'lhb',
}

/** Omise's word for a bank, or null. */
export function omiseBank(code: BankCode): string | null {
  return atOmise[code] ?? null
}
