/** What arrives at a public web site uninvited. The same seed gives the same sequence. */

export interface Hostile {
  /** A part of a path or a query, percent-encoded as a client would send it. */
  part(): string
  /** The value of a form's field. */
  text(): string
  one<T>(of: readonly T[]): T
}

const texts = [
  ...['', ' ', '๑๒๓', 'ผ้าไหม', 'เเก้ว', 'ก\u200bข', '\u200d', '👩‍👩‍👧‍👦', 'e\u0301', '\ufeffผ้า', '\u202eกลับ'],
  ...["'", '"', "' or 1=1 --", '%', '_', '\\', '<script>alert(1)</script>', '../../etc/passwd', 'null', 'NaN', '-1'],
  ...[
    '9'.repeat(30),
    '1e309',
    '0x10',
    'ก'.repeat(5_000),
    'a b c d e f g h i j k',
    '[]',
    '{}',
    '__proto__',
    'constructor',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    '018f0000-0000-7000-8000-000000000000',
    'YN-AAAAA',
    'aaaaa',
    'f'.repeat(64),
  ],
]
/** Sent as they stand: what no encoder makes. */
const raw = [
  '%',
  '%zz',
  '%c0%80',
  '%ff',
  '%e0%b8',
  '%2500',
  '%2e%2e',
  '%2f%2f',
  '%0d%0aset-cookie:a=b',
  '%00',
  '640.webp%00',
]

/** Mulberry32: small, and the same everywhere. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function hostile(seed: number): Hostile {
  const random = randomOf(seed)
  const one = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(random() * of.length)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }
  const text = () => one(texts)
  return {
    one,
    text,
    part: () => (random() < 0.4 ? one(raw) : encodeURIComponent(text()).slice(0, 6_000)),
  }
}
