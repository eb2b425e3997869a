/** Sharing satang out so that nothing is lost or made. All pure; amounts in satang. */

/**
 * Splits `total` by non-negative weights; the parts always sum to `total`. A satang left over goes to the largest
 * remainder, and of equal ones to the lower index.
 * @throws RangeError for a negative total or weight, or weights that are all zero.
 */
export function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  if (total < 0n || sum <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('cannot be shared out')
  const floors = weights.map((weight) => (total * weight) / sum)
  const left = Number(total - floors.reduce((a, b) => a + b, 0n))
  const luckiest = weights
    .map((weight, index) => ({ index, rest: (total * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  const lucky = new Set(luckiest.slice(0, left).map(({ index }) => index))
  return floors.map((part, index) => (lucky.has(index) ? part + 1n : part))
}

/** The share of `gross` in hundredths of a percent, half a satang rounded up. */
export function shareOf(gross: bigint, bps: bigint | number): bigint {
  return (gross * BigInt(bps) + 5_000n) / 10_000n
}

/**
 * The part of `share` to give back when the refunds of a line grow from `before` to `after`. However a line is refunded,
 * in any number of parts, what is given back adds up to exactly `share` when all of it is.
 * @throws RangeError when refunds would shrink, or pass the line's gross.
 */
export function shareDelta(share: bigint, gross: bigint, before: bigint, after: bigint): bigint {
  if (gross <= 0n || before < 0n || after < before || after > gross) throw new RangeError('not a refund of this line')
  const at = (refunded: bigint) => (share * refunded) / gross
  return at(after) - at(before)
}

/** What was frozen on an order line at the sale, and how much of it is in refunds by now. */
export interface SoldLine {
  readonly gross: bigint
  readonly share: bigint
  readonly refunded: bigint
}

/** How a refund of `amount` of this line falls on the community's share and on the maker. @throws RangeError beyond what is left. */
export function refundSplit({ gross, share, refunded }: SoldLine, amount: bigint): { share: bigint; payable: bigint } {
  const back = shareDelta(share, gross, refunded, refunded + amount)
  return { share: back, payable: amount - back }
}

/** What of this line is still to be released to the maker and the community after its refunds. */
export function remainsOf({ gross, share, refunded }: SoldLine): { share: bigint; payable: bigint } {
  const rest = share - shareDelta(share, gross, 0n, refunded)
  return { share: rest, payable: gross - refunded - rest }
}
