import '@remix-run/node'

declare module '@remix-run/node' {
  /** Loaders answer raw values: what a page reads has the loader's own types, bigint and Date included. */
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    nonce: string
    requestId: string
    /** The visitor's address as the trusted proxies tell it, for limits. */
    address: string
    /** Resolves when what was answered so far has been taken, or nobody is there to take it any more. */
    drained: () => Promise<void>
  }
}
