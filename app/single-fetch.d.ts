import '@remix-run/node'

/** Loaders and actions arrive in components as they left: dates stay dates, bigints stay bigints. */
declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}
