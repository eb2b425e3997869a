import { done, type Outcome, refused } from '#app/lib/outcome.ts'

/** The bytes of the file that a form carries, of at most so many. */
export async function sentFile(form: FormData, mostBytes: number): Promise<Outcome<Uint8Array, 'empty' | 'too_big'>> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return refused('empty')
  if (file.size > mostBytes) return refused('too_big')
  return done(new Uint8Array(await file.arrayBuffer()))
}
