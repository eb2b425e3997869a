/**
 * A stand-in for one outside company: our own code, with a page to look at and a way to make it fail.
 * It shares no code with the adapter that talks to it; otherwise the two could be wrong together.
 */
export type Simulator = {
  /** The first part of every path it answers: `shopee` is mounted below `/shopee`. */
  readonly name: string
  /** Answers a request whose path begins with `/<name>`. A test hands this to an adapter; `serve.ts` puts it on a port. */
  fetch(request: Request): Promise<Response>
  /** Does what is due by now: messages, reviews, orders that nobody paid. `serve.ts` calls it every second. */
  tick?(): Promise<void>
  /** Forgets everything that it was told, including faults that were asked for. */
  reset(): Promise<void>
}
