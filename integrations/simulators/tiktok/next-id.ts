import type { State } from './state.ts'

/** Ids are numbers past 2^53 and always travel as text. */
export function nextId(state: State, kind: 'product' | 'sku' | 'order' | 'row' | 'push'): string {
  state.made += 1
  return String(starts[kind] + BigInt(state.made))
}

const starts = {
  product: 1_729_592_969_712_207_000n,
  sku: 1_729_592_969_712_307_000n,
  order: 576_653_688_135_258_000n,
  row: 576_653_688_135_358_000n,
  push: 7_380_066_284_010_030_000n,
} as const
