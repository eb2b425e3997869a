/** What somebody finds who asks for one thing in public: the thing, that it was taken down, or nothing at all. */
export type Seen<T> = { readonly is: 'there'; readonly value: T } | { readonly is: 'gone' } | { readonly is: 'missing' }

export const there = <T>(value: T): Seen<T> => ({ is: 'there', value })

/** For a thing that is not public: `gone` when it once was. */
export const notThere = (wasPublic: boolean): { is: 'gone' } | { is: 'missing' } => ({
  is: wasPublic ? 'gone' : 'missing',
})
