/** What a browser may ask for. JPEG is for the few that read neither of the others. */
export type ImageFormat = 'avif' | 'webp' | 'jpg'

/** One ready-made size of a picture: `width` is its true width in pixels. */
type ImageFile = { width: number; format: ImageFormat; bytes: Uint8Array }

/** A picture that went through the pipeline (`#app/lib/image.server.ts`): upright, in sRGB, without any metadata. */
export type StorableImage = {
  /** SHA-256 of `master` in lower-case hex: the picture's id everywhere. */
  hash: string
  /** The largest re-encoded JPEG, from which everything else can be made again. */
  master: Uint8Array
  files: readonly ImageFile[]
}

export type OpenedImage = { bytes: Uint8Array; contentType: string }

/**
 * Where pictures live. Addressed by content: the same picture kept twice is one picture.
 *
 * Whichever store is used, pages say `/i/<hash>/<width>.<format>` and our server answers with `open`: what was
 * withdrawn is gone at that moment, and no copy on somebody else's domain outlives a consent.
 */
export type ImageStore = {
  readonly name: string
  /** Keeps the picture. Once it resolves, every one of its files can be opened. Repeating it, even at the same time, is
   *  harmless, and so is doing it again after a failure half-way.
   *  @throws ImageStoreError */
  put(image: StorableImage): Promise<void>
  /** The bytes of one size, or null when the store has no such picture. Whoever asks knows the widths from the
   *  picture's row; for any other width a store answers null or a picture that is not wider.
   *  @throws ImageStoreError when the store cannot be asked: unknown is not the same as absent */
  open(hash: string, width: number, format: ImageFormat): Promise<OpenedImage | null>
  /** Forgets the picture in all its sizes. It is fine to remove what is not there. Whoever calls makes sure that no
   *  other row still shows the same hash.
   *  @throws ImageStoreError */
  remove(hash: string): Promise<void>
}

/** The store cannot do its work now. `retryable`: the same call may succeed later; otherwise somebody must mend settings. */
export class ImageStoreError extends Error {
  readonly store: string
  readonly retryable: boolean

  constructor(store: string, message: string, options: { retryable: boolean; cause?: unknown }) {
    super(`${store}: ${message}`, { cause: options.cause })
    this.name = 'ImageStoreError'
    this.store = store
    this.retryable = options.retryable
  }
}

/** Whether the text has the form of a picture's id; everything else must never reach a path or an address. */
export function isImageHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
