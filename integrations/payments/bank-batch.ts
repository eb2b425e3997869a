/** The door to the bank's bulk transfer: the file that a person carries there, and what comes back. Pure; the domain asks here. */
export { readBatchResult } from './bank-batch/read-result.ts'
export { type BatchLine, type BatchTarget, writeBatch } from './bank-batch/write.ts'
