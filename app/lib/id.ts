const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text from outside (an address, a form) can be an id at all; the database refuses to compare any other. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text)
}
