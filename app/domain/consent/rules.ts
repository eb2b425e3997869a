/** How somebody said yes or no: with their own finger, aloud, by thumbprint or signature on paper that was photographed. */
export const waysOfConsent = ['own_tap', 'spoken', 'thumbprint', 'signature'] as const
export type ConsentWay = (typeof waysOfConsent)[number]
