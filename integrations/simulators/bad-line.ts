/** A line that is bad on purpose: answers that never come, come drop by drop, or are far too long. */

/** Resolves when the one who asked has hung up. */
export function untilGivenUp(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** One byte every twentieth of a second, until the reader gives up. */
export function drippingBody(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      await new Promise((next) => setTimeout(next, 50))
      if (signal.aborted) controller.error(new TypeError('simulated: given up'))
      else controller.enqueue(Uint8Array.of(32))
    },
  })
}

/** So many megabytes of nothing. */
export function hugeBody(megabytes: number): ReadableStream<Uint8Array> {
  let left = megabytes
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1024 * 1024).fill(32))
      left -= 1
      if (left === 0) controller.close()
    },
  })
}
