/** The keys by which words are found, for what somebody typed and for what is highlighted. Those of stored words are made
 *  by the functions of the same names in the database (search_norm, search_loosen, search_bare, search_roman); a test
 *  holds the two together. Pure, and may run in a browser. */

const invisible = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad]/g

/** As written, with what cannot be seen or heard put in order: accents, zero-width signs, marks typed in another order. */
export function norm(text: string): string {
  return text
    .normalize('NFD')
    .replace(invisible, '')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])/g, '$2$1')
    .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

const alike = new Map([...'ฎฏณศษฬญฑใ'].map((letter, n) => [letter, [...'ดดนสสลยทไ'][n] ?? '']))

/** As meant: of a normalised text, without tones, blanks and punctuation, letters that are taken for each other as one. */
export function loosen(normal: string): string {
  return normal
    .replace(/[\u0e47-\u0e4c\u0e4e\u0e3a]|[^a-z0-9\u0e00-\u0e7f\u3400-\u9fff]/g, '')
    .replace(/[ฎฏณศษฬญฑใ]/g, (letter) => alike.get(letter) ?? letter)
}

const oneSound = new Map([...'ขฃฅฆฉฌถธฐฒผภฝรซฮ'].map((letter, n) => [letter, [...'คคคคชชททททพพฟลสห'][n] ?? '']))

/** The consonants of a loose key, those of one sound as one: what is left of a word whose vowels were guessed. */
export function bare(loose: string): string {
  return loose.replace(/[ะัาิีึืฺุูเแโไํ]/g, '').replace(/[ขฃฅฆฉฌถธฐฒผภฝรซฮ]/g, (letter) => oneSound.get(letter) ?? letter)
}

const sounds: readonly [heard: RegExp, written: string][] = [
  [/ue|eu|oe|uu|oo/g, 'u'],
  [/ee|ii|ie|ea|ia/g, 'i'],
  [/aa/g, 'a'],
  [/ae/g, 'e'],
  [/ao|aw|au|ow/g, 'o'],
  [/or(?=[^aeiou]|$)/g, 'o'],
  [/ar(?=[^aeiou]|$)/g, 'a'],
  [/er(?=[^aeiou]|$)/g, 'u'],
  [/ph|bh|b/g, 'p'],
  [/th|dh|d/g, 't'],
  [/kh|gh|g|c(?=[^h]|$)/g, 'k'],
  [/ch|j|sh/g, 'c'],
  [/v/g, 'w'],
  [/r/g, 'l'],
  [/y/g, 'i'],
  [/q/g, 'k'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
  [/h/g, ''],
]

/** How a Thai name sounds to somebody who writes it in Latin letters, in capitals: Ladprao = Lat Phrao = LATPLO. */
export function roman(text: string): string {
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return sounds.reduce((sound, [heard, written]) => sound.replace(heard, written), letters).toUpperCase()
}

/** Every run of `length` neighbouring letters, each once. */
export function runsOf(key: string, length: number): string[] {
  const letters = [...key]
  const runs = letters
    .slice(0, Math.max(0, letters.length - length + 1))
    .map((_, n) => letters.slice(n, n + length).join(''))
  return [...new Set(runs)]
}
