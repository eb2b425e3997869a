/**
 * Addresses of what one buyer does: kept out of search engines, caches and referrers. Some hold the secret itself, so that
 * whoever reads them may act. Pure.
 */

const privateAddress = /^(?:\/en)?\/(?:cart|checkout|orders|pay)(?:\/|$)/
const secretPart = /^((?:\/en)?\/(?:orders|pay)\/)[^/?]+/

/** Whether a path (with or without its query) is such an address, once its `..` are walked. */
export function isPrivateAddress(path: string): boolean {
  return privateAddress.test(URL.parse(path, 'http://here.invalid')?.pathname ?? '')
}

const cardPage = /^(?:\/en)?\/orders\/[^/]+\/pay\/card$/

/** Whether a path (with or without its query) is that of the page on which a card is typed into a provider's frame. */
export function isCardPage(path: string): boolean {
  return cardPage.test(URL.parse(path, 'http://here.invalid')?.pathname ?? '')
}

/** The path as a log may keep it: what lets somebody in is taken out. */
export function loggedPath(path: string): string {
  return path.replace(secretPart, '$1[hidden]')
}
