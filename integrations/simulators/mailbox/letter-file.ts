import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Letter = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  lang: z.enum(['th', 'en']),
  idempotencyKey: z.string(),
  receivedAt: z.number(),
})
export type Letter = z.infer<typeof Letter>

/** The demo is tried for weeks; older letters make room. */
const MOST_LETTERS = 500

/** The letters in one JSON file, newest first. Writes follow one another and replace the file whole. */
export function createLetterFile(dataDir: string) {
  const path = join(dataDir, 'mailbox.json')
  let letters: Promise<Letter[]> | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const list = (): Promise<Letter[]> => {
    letters ??= readLetters(path)
    return letters
  }

  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function save(next: Letter[]): Promise<void> {
    await mkdir(dataDir, { recursive: true })
    await writeFile(`${path}.new`, JSON.stringify(next, null, 1))
    await rename(`${path}.new`, path)
    letters = Promise.resolve(next)
  }

  return {
    list,

    /** Keeps the letter, or finds the one that came with the same key before. */
    add: (letter: Letter) =>
      inOrder(async () => {
        const known = await list()
        const same = known.find((other) => other.idempotencyKey === letter.idempotencyKey)
        if (same) return { letter: same, isNew: false }
        await save([letter, ...known].slice(0, MOST_LETTERS))
        return { letter, isNew: true }
      }),

    clear: () =>
      inOrder(async () => {
        await rm(path, { force: true })
        letters = null
      }),
  }
}

async function readLetters(path: string): Promise<Letter[]> {
  try {
    return z.array(Letter).parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return []
  }
}
