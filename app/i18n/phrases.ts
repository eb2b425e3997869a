import type { th } from './th.ts'

/** The shape of the Thai source: English must have every phrase, with the same arguments. */
export type Phrases = typeof th
