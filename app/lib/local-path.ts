const here = 'http://here.invalid'

/**
 * The path when it is one of our own pages, else null. What a browser would read as another site (`//evil`, `/\evil`,
 * `https:…`) is none, nor is anything with control characters, which browsers drop before they read.
 */
export function localPath(typed: FormDataEntryValue | string | null | undefined): string | null {
  if (typeof typed !== 'string' || typed.length > 2_000 || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(typed)) return null
  const url = URL.parse(typed, here)
  if (url?.origin !== here) return null
  const path = url.pathname + url.search
  // `/.//evil` and its like resolve to a path that begins with two slashes.
  return path.startsWith('//') ? null : path
}

/** Where somebody came from who only mends one thing: a page of the desk, else null. */
export function deskPath(typed: string | null): string | null {
  const path = localPath(typed)
  return path?.startsWith('/desk/') ? path : null
}
