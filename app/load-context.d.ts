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
  }
}
