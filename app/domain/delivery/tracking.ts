/** The carrier's own page for a parcel, by the carriers' words of domain/fulfilment; null: it has none that we know. Pure. */
export function trackingUrl(carrier: string, trackingNumber: string): string | null {
  const number = encodeURIComponent(trackingNumber)
  switch (carrier) {
    case 'thailand_post':
      return `https://track.thailandpost.co.th/?trackNumber=${number}`
    case 'flash':
      return `https://www.flashexpress.co.th/fle/tracking?se=${number}`
    case 'kex':
      return `https://th.kex-express.com/th/track/?track=${number}`
    // These take the number by hand.
    case 'jt':
      return 'https://www.jtexpress.co.th/service/track'
    case 'spx':
      return 'https://spx.co.th/track'
    default:
      return null
  }
}
