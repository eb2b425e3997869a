import { arabicDigits, cleanLine } from '#app/lib/text.ts'
import type { MarkKind } from './category.ts'

/** A mark or permit as somebody typed it off a certificate. Days are `YYYY-MM-DD`. */
export interface TypedMark {
  readonly kind: MarkKind
  readonly number: string | null
  readonly stars: number | null
  /** Buddhist era. */
  readonly year: number | null
  readonly issuedOn: string | null
  readonly expiresOn: string | null
}

type NumberProblem = 'not_13_digits' | 'not_10_or_13_digits' | 'not_number_and_year' | 'not_a_number'
export type MarkField = 'number' | 'stars' | 'year' | 'issuedOn' | 'expiresOn'
export type MarkProblem =
  | { readonly field: MarkField; readonly code: 'missing' }
  | { readonly field: 'number'; readonly code: NumberProblem }
  | { readonly field: 'stars' | 'year'; readonly code: 'out_of_range' }
  | { readonly field: 'issuedOn'; readonly code: 'in_the_future' }
  | { readonly field: 'expiresOn'; readonly code: 'expired' | 'before_issue' }

/** What each mark is asked for. Its number always: a badge shows it, so that anybody can look it up. */
export const markFields: Readonly<
  Record<MarkKind, { readonly required: readonly MarkField[]; readonly optional: readonly MarkField[] }>
> = {
  otop: { required: ['number', 'stars', 'year'], optional: [] },
  community_standard: { required: ['number', 'expiresOn'], optional: ['issuedOn'] },
  fda_food: { required: ['number'], optional: ['issuedOn', 'expiresOn'] },
  cosmetic_notification: { required: ['number'], optional: ['issuedOn', 'expiresOn'] },
  herbal: { required: ['number'], optional: ['issuedOn', 'expiresOn'] },
  halal: { required: ['number', 'expiresOn'], optional: ['issuedOn'] },
  gi: { required: ['number'], optional: ['issuedOn', 'expiresOn'] },
  bangkok_brand: { required: ['number', 'year'], optional: [] },
  industrial_standard: { required: ['number'], optional: ['issuedOn', 'expiresOn'] },
}

/**
 * Checks a mark's form: everything wrong at once, and the number in its written form. Whether it was really given only
 * the office's own register can tell, so a person looks there before any badge is shown.
 */
export function checkMark(
  typed: TypedMark,
  today: string,
): { readonly problems: readonly MarkProblem[]; readonly number: string | null } {
  const missing = markFields[typed.kind].required
    .filter((field) => typed[field] === null)
    .map((field): MarkProblem => ({ field, code: 'missing' }))
  const number = typed.number === null ? null : readNumber(typed.kind, typed.number)
  const problems = [
    ...missing,
    ...(number?.problems ?? []),
    ...rangeProblems(typed, today),
    ...dayProblems(typed, today),
  ]
  return { problems, number: number?.written ?? null }
}

/** Good through the last day itself, Bangkok time. */
export function isExpired(mark: { expiresOn: Date | null }, today: Date): boolean {
  return mark.expiresOn !== null && mark.expiresOn.toISOString().slice(0, 10) < bangkokDay(today)
}

/** The day in Bangkok, `YYYY-MM-DD`. */
export function bangkokDay(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

interface ReadNumber {
  readonly written: string | null
  readonly problems: readonly MarkProblem[]
}

function readNumber(kind: MarkKind, typed: string): ReadNumber {
  const plain = arabicDigits(cleanLine(typed)).replace(/[‐-―−]/g, '-')
  switch (kind) {
    case 'fda_food':
      return byForm(plain.replace(/^อย\.?/, ''), fdaNumber, 'not_13_digits')
    case 'cosmetic_notification':
      return byForm(plain, cosmeticNumber, 'not_10_or_13_digits')
    case 'community_standard':
      return byForm(plain.replace(/^มผช\.?/, ''), standardNumber, 'not_number_and_year')
    default:
      return byForm(plain, anyNumber, 'not_a_number')
  }
}

function byForm(plain: string, write: (plain: string) => string | null, code: NumberProblem): ReadNumber {
  const written = write(plain)
  if (written !== null) return { written, problems: [] }
  return { written: null, problems: [{ field: 'number', code }] }
}

/** `PP-S-NNNYY-A-QQQQ`: province, sort of permit, place and year, office, running number. There is no check digit. */
function fdaNumber(plain: string): string | null {
  const parts = /^(\d{2})-?([1-4])-?(\d{5})-?(\d)-?(\d{4})$/.exec(plain.replace(/\s/g, ''))
  return parts ? parts.slice(1).join('-') : null
}

/** 13 digits today, 10 on older labels: province, sort, running number. */
function cosmeticNumber(plain: string): string | null {
  const parts = /^(\d{2})-?(\d)-?(\d{10}|\d{7})$/.exec(plain.replace(/\s/g, ''))
  return parts ? parts.slice(1).join('-') : null
}

/** Standard number and Buddhist year: `123/2546`. */
function standardNumber(plain: string): string | null {
  const parts = /^(\d{1,4})\/(25\d{2})$/.exec(plain.replace(/\s/g, ''))
  return parts ? parts.slice(1).join('/') : null
}

/** Certificates without one fixed form: letters, digits and their separators, with a digit among them. */
function anyNumber(plain: string): string | null {
  return /^[\p{L}\p{M}\d][\p{L}\p{M}\d ./-]{0,39}$/u.test(plain) && /\d/.test(plain) ? plain : null
}

function rangeProblems({ stars, year }: TypedMark, today: string): MarkProblem[] {
  const thisYear = Number(today.slice(0, 4)) + 543
  const problems: MarkProblem[] = []
  if (stars !== null && (stars < 1 || stars > 5)) problems.push({ field: 'stars', code: 'out_of_range' })
  if (year !== null && (year < 2544 || year > thisYear)) problems.push({ field: 'year', code: 'out_of_range' })
  return problems
}

function dayProblems({ issuedOn, expiresOn }: TypedMark, today: string): MarkProblem[] {
  const problems: MarkProblem[] = []
  if (issuedOn !== null && issuedOn > today) problems.push({ field: 'issuedOn', code: 'in_the_future' })
  if (expiresOn !== null && issuedOn !== null && expiresOn < issuedOn)
    problems.push({ field: 'expiresOn', code: 'before_issue' })
  else if (expiresOn !== null && expiresOn < today) problems.push({ field: 'expiresOn', code: 'expired' })
  return problems
}
