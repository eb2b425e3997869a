import { notFound } from '#app/routes/doorman.server.ts'

/** Every address that is no page: the same 404, in the language of the address. */
export function loader(): never {
  throw notFound()
}

/** Never drawn; a route without a page would answer without the error page as well. */
export default function Missing() {
  return null
}
