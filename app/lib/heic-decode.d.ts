/** The part of `heic-decode` that we use; the package brings no types. */
declare module 'heic-decode' {
  type HeicImage = { width: number; height: number; decode(): Promise<{ data: Uint8ClampedArray }> }

  const decode: {
    /** All pictures of the file, not decoded yet; `dispose` gives their memory back. */
    all(options: { buffer: Uint8Array }): Promise<HeicImage[] & { dispose(): void }>
  }
  export default decode
}
