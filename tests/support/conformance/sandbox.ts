/** What a bench in front of a real sandbox has not: it may not be watched, spoilt or turned. */
export function notHere(what: string): never {
  throw new Error(`${what} is not to be had in a real sandbox`)
}

export function notHereAtAll<T extends object>(): T {
  return new Proxy({} as T, { get: (_, name) => notHere(String(name)) })
}
