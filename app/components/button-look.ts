/** What a thing that is pressed looks like: `main` is the one of the screen, `quiet` any other, `danger` takes something down. */
export type ButtonKind = 'main' | 'quiet' | 'danger'

const shape =
  'inline-flex min-h-14 w-full items-center justify-center gap-2 rounded-card border px-6 py-2 text-center font-bold leading-heading no-underline sm:w-auto'

const kinds: Record<ButtonKind, string> = {
  main: 'border-indigo bg-indigo text-on-indigo hover:underline',
  quiet: 'border-muted bg-transparent text-indigo hover:bg-raised',
  danger: 'border-lac bg-transparent text-lac hover:bg-raised',
}

/** The classes of a button or of a link that acts as one: 56 px high, full width on a phone. */
export function buttonLook(kind: ButtonKind = 'main'): string {
  return `${shape} ${kinds[kind]}`
}
