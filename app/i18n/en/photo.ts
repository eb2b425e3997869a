import type { OtherKind } from '#app/lib/image-kind.ts'
import type { Phrases } from '../phrases.ts'

const otherKinds: Record<OtherKind, string> = {
  gif: 'GIF files',
  svg: 'vector drawings (SVG)',
  tiff: 'TIFF files',
  bmp: 'BMP files',
  pdf: 'PDF files',
  jxl: 'JPEG XL files',
  video: 'videos',
  animation: 'moving pictures',
}

export const photo: Phrases['photo'] = {
  none: 'No picture yet',
  take: 'Take a photo',
  choose: 'Choose photos',
  hint: 'Up to 12 MB each: JPEG, PNG, WebP, or HEIC from an iPhone. We remove the place from every photo.',
  waiting: 'Waiting',
  shrinking: 'Making it smaller',
  sending: (percent) => `Sending ${percent}%`,
  preparing: 'Arrived; getting it ready',
  ready: 'Photo received',
  again: 'Send again',
  remove: 'Remove this photo',
  keep: 'Use this photo',
  makeFirst: 'Make it the first photo',
  first: 'First photo',
  numbered: (n) => `Photo ${n}`,
  full: (most) => `All ${most} photos are in`,
  offline: 'It did not arrive. The photo is still on this phone; send it again when there is a signal.',
  signedOut: 'Your session has ended. Sign in in another tab, then send it again; the photo is still here.',
  refused: {
    out_of_reach: 'You cannot add photos for this community. Try signing out and in again.',
    too_big: (megabytes, limit) =>
      `This photo has ${megabytes} MB; the most is ${limit} MB. Take it again or shrink it.`,
    not_an_image: 'This file is not a picture. Choose another one.',
    unsupported: (kind) => `We cannot take ${otherKinds[kind]}. Use a JPEG, PNG, WebP or HEIC photo.`,
    too_small: (width, height, limit) =>
      `This photo is too small (${width} × ${height}): its shorter side needs ${limit} pixels. Use the original.`,
    too_many_pixels: (width, height) => `This photo is too large (${width} × ${height}). Shrink it and send it again.`,
    broken: 'This photo cannot be opened; it may have been cut off. Send it again or use another.',
    store_is_down: 'Photos cannot be kept right now. Please send it again in a moment.',
    too_many: (most) => `Up to ${most} photos at a time. This one was not sent; send it again.`,
  },
}
