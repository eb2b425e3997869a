/** Addresses of things: the short code decides, the slug is decoration. */

interface Coded {
  readonly shortCode: string
  readonly slug: string
}

export const productPath = ({ shortCode, slug }: Coded) => `/p/${shortCode}/${encodeURIComponent(slug)}`
export const makerPath = ({ shortCode, slug }: Coded) => `/makers/${shortCode}/${encodeURIComponent(slug)}`
export const storyPath = ({ shortCode, slug }: Coded) => `/stories/${shortCode}/${encodeURIComponent(slug)}`
export const communityPath = ({ slug }: { readonly slug: string }) => `/communities/${encodeURIComponent(slug)}`
export const districtPath = ({ slug }: { readonly slug: string }) => `/districts/${encodeURIComponent(slug)}`
