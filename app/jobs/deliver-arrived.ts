import { deliverArrived } from '#app/domain/fulfilment/deliver.server.ts'

/** Takes parcels as arrived that were handed over a week ago. */
export async function deliverArrivedJob(): Promise<void> {
  await deliverArrived(new Date())
}
