/** The body's bytes as they came, since signatures cover them; null as soon as there are more than `most`. */
export async function bytesOf(request: Request, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const read = await reader?.read()
    if (!read || read.done) return Buffer.concat(parts)
    size += read.value.byteLength
    if (size > most) {
      await reader?.cancel()
      return null
    }
    parts.push(read.value)
  }
}
