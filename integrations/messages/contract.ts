/** A short letter to one person, in their language. Plain text: it must read well in the oldest mail program. */
export type Message = {
  /** An e-mail address, or a user id where the way is LINE. */
  to: string
  subject: string
  text: string
  lang: 'th' | 'en'
  /** The same key means the same letter: sending it again must not put a second one into the mailbox. A UUID where LINE is the way. */
  idempotencyKey: string
}

/**
 * What became of it.
 * - `address_refused`: nobody has this address; sending again will not help, the person has to be asked.
 * - `unavailable`: the post office did not take it (or did not say); the same letter may be sent again later.
 * - `misconfigured`: our own credentials or sender address were refused; somebody of the programme must mend the settings.
 */
export type Delivery =
  | { sent: true; remoteId: string }
  | { sent: false; code: 'address_refused' | 'unavailable' | 'misconfigured'; detail: string }

/** A way to send letters. `detail` is for the log and carries neither the text nor the address. */
export type Messenger = {
  readonly name: string
  /** Sends one letter, within a fixed time. Never throws for what the outside does. */
  send(message: Message): Promise<Delivery>
}
