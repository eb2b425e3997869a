import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/**
 * Imported first, this makes the pauses before the next look at a partner a thousandth of what they are. What is waited
 * for stays the same; only the clock on the wall is spared. Pauses of other programs (they pass a value) are left alone.
 */
const real = timers.setTimeout

timers.setTimeout = ((ms, value, options) =>
  real(value === undefined && ms ? ms / 1000 : ms, value, options)) as typeof real
syncBuiltinESMExports()
