import { buildPages, generateClient } from './start/prepare.ts'

/** Makes what is generated from the sources: the database client and the pages. */
generateClient()
buildPages()
