import { AccountRefused, partnerAccounts } from './domain/listing/account.server.ts'
import { partnersHere } from './domain/listing/partner.server.ts'
import { ringAbandoned, ringDue } from './domain/listing/sweep.server.ts'
import { runsPerPlatform, salesPerPlatform } from './domain/listing/urgency.ts'
import { paymentAccounts } from './domain/payment/account.server.ts'
import { ringDuePayments } from './domain/payment/keep.server.ts'
import { payingHands, paymentLanes } from './domain/payment/lane.ts'
import { flushCalls } from './domain/platform/call-count.server.ts'
import { buildFeedsJob } from './jobs/build-feeds.ts'
import { closeDayJob } from './jobs/close-day.ts'
import { deliverArrivedJob } from './jobs/deliver-arrived.ts'
import { expireOrdersJob } from './jobs/expire-orders.ts'
import { followHintJob } from './jobs/follow-hint.ts'
import { followMoneyJob, planPayoutsJob } from './jobs/follow-money.ts'
import { keepInStepJob } from './jobs/keep-in-step.ts'
import { keepPaymentsJob } from './jobs/keep-payments.ts'
import { measurePlatformsJob } from './jobs/measure-platforms.ts'
import { readPaymentJob } from './jobs/read-payment.ts'
import { reconcileMoneyJob } from './jobs/reconcile-money.ts'
import { ringPlatformJob } from './jobs/ring-platform.ts'
import { runBulkJob } from './jobs/run-bulk.ts'
import { sendNoticesJob } from './jobs/send-notices.ts'
import { sendOperationJob } from './jobs/send-operation.ts'
import { sweepListingsJob } from './jobs/sweep-listings.ts'
import { syncListingJob } from './jobs/sync-listing.ts'
import { syncSalesJob } from './jobs/sync-sales.ts'
import { ConfigRefused, config } from './lib/config.server.ts'
import { db } from './lib/database.server.ts'
import { closeLeases } from './lib/lease.server.ts'
import { log } from './lib/log.server.ts'
import { everyHour, everyMinute, everyMorning, startQueue, stopQueue, work } from './lib/queue.server.ts'

/** The second process: the same code, woken by the queue. */

try {
  config()
  partnerAccounts()
  paymentAccounts()
} catch (error) {
  if (!(error instanceof ConfigRefused || error instanceof AccountRefused)) throw error
  console.error(error.message)
  process.exit(1)
}

await startQueue({ works: true })
// A lane per platform: one that is slow or down never keeps another's listings waiting.
for (const lane of partnersHere()) {
  await work('sync-listing', syncListingJob, { lane, hands: runsPerPlatform })
  await work('sync-sales', syncSalesJob, { lane, hands: salesPerPlatform })
}
// Buyers wait for these: a provider that is slow keeps nobody else waiting.
for (const lane of paymentLanes) {
  await work('send-operation', sendOperationJob, { lane, hands: payingHands })
  await work('follow-hint', followHintJob, { lane, hands: payingHands })
  await work('read-payment', readPaymentJob, { lane, hands: payingHands })
}
await work('keep-payments', keepPaymentsJob)
await work('sweep-listings', sweepListingsJob)
await work('keep-in-step', keepInStepJob)
await work('measure-platforms', measurePlatformsJob)
await work('ring-platform', ringPlatformJob)
await work('build-feeds', buildFeedsJob)
await work('run-bulk', runBulkJob)
await work('expire-orders', expireOrdersJob)
await work('deliver-arrived', deliverArrivedJob)
await work('send-notices', sendNoticesJob)
await work('close-day', closeDayJob)
await work('reconcile-money', reconcileMoneyJob)
await work('follow-money', followMoneyJob)
await work('plan-payouts', planPayoutsJob)
await everyMinute('sweep-listings')
await everyMinute('keep-in-step')
await everyMinute('keep-payments')
await everyMinute('measure-platforms')
await everyMinute('build-feeds')
await everyMinute('follow-money')
await everyMorning('plan-payouts')
await everyMinute('expire-orders')
await everyMinute('deliver-arrived')
await everyMinute('send-notices')
await everyHour('close-day', 10)
await everyHour('reconcile-money', 35)
// What a killed worker left half done goes on at once; its jobs themselves come back only when their heartbeat is missed.
await ringDue({ forgottenForMs: 0 })
await ringDuePayments(new Date())
const watch = setInterval(() => {
  ringAbandoned().catch((error: unknown) => log.warn({ err: error }, 'nobody could look after the others'))
  ringDuePayments(new Date()).catch((error: unknown) => log.warn({ err: error }, 'nobody could look after payments'))
}, 5_000)
log.info('worker is listening')
process.send?.('listening')

let stopping = false
/** Finishes running jobs or hands them back, then closes. */
async function stop() {
  if (stopping) return
  stopping = true
  clearInterval(watch)
  await stopQueue()
  await closeLeases()
  await flushCalls()
  await db.$disconnect()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
// The starting process is gone (killed): nobody else would ever stop this one.
process.once('disconnect', stop)
