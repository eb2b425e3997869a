import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type SmtpServer = { url: string; letters: string[]; conversations: string[] }

/** A mail server in a few lines. `replies` answers a command (its first word) otherwise than politely. */
export async function startSmtpServer(replies: Record<string, string> = {}): Promise<SmtpServer> {
  const letters: string[] = []
  const conversations: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    converse(socket, replies, { letters, conversations })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no address')
  return { url: `smtp://127.0.0.1:${address.port}`, letters, conversations }
}

function converse(socket: Socket, replies: Record<string, string>, kept: Omit<SmtpServer, 'url'>) {
  let [text, isLetter] = ['', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.on('error', () => {})
  if (replies.CONNECT !== 'silence') say('220 mail.test')
  socket.on('data', (chunk) => {
    text += chunk.toString('utf8')
    const end = isLetter ? '\r\n.\r\n' : '\r\n'
    for (let at = text.indexOf(end); at >= 0 && !isLetter; at = text.indexOf('\r\n')) {
      const line = text.slice(0, at)
      text = text.slice(at + 2)
      kept.conversations.push(line)
      const [command = ''] = line.toUpperCase().split(/[ :]/)
      const reply =
        replies[command] ?? { DATA: '354 go on', QUIT: '221 bye', EHLO: '250 mail.test' }[command] ?? '250 ok'
      say(reply)
      isLetter = command === 'DATA' && reply.startsWith('354')
    }
    const stop = isLetter ? text.indexOf('\r\n.\r\n') : -1
    if (stop < 0) return
    kept.letters.push(text.slice(0, stop))
    text = text.slice(stop + 5)
    isLetter = false
    say('250 kept')
  })
}
