/** A strict reader of RFC 4180: quotes doubled, every row ended, a quote only where a field begins or ends. Reads a stream. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let row: string[] = []
  let field = ''
  let place: 'start' | 'plain' | 'quoted' | 'after' | 'line' = 'start'
  for await (const chunk of chunks) {
    for (const sign of decoder.decode(chunk, { stream: true })) {
      if (place === 'line') {
        if (sign !== '\n') throw new Error('a row that does not end in CRLF')
        yield row
        row = []
        place = 'start'
      } else if (place === 'quoted') {
        if (sign === '"') place = 'after'
        else field += sign
      } else if (place === 'after' && sign === '"') {
        field += '"'
        place = 'quoted'
      } else if (sign === ',' || sign === '\r') {
        row.push(field)
        field = ''
        place = sign === ',' ? 'start' : 'line'
      } else if (sign === '"' && place === 'start') {
        place = 'quoted'
      } else if (sign === '"' || sign === '\n' || place === 'after') {
        throw new Error(`“${sign}” where it cannot stand, after ${row.join(',').slice(0, 80)}`)
      } else {
        field += sign
        place = 'plain'
      }
    }
  }
  decoder.decode()
  if (place !== 'start' || row.length > 0) throw new Error('the file ends in the middle of a row')
}
