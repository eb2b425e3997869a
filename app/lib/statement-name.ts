/** The database keeps the plan of a statement that has a name, for as long as its connection lives. */

/** So many texts get a name; all connections together hold their plans. Pages and jobs have fewer. */
const mostNames = 800
/** Longer texts write many rows at once, and rarely the same number of them again. */
const longest = 6_000

/**
 * Names for the statements that come again: the database then reads and plans a text once per connection, not each time.
 * The first of a kind stays without a name (an empty one), and so does all that is new once there are enough.
 */
export function createStatementNames(): (statement: {
  readonly sql: string
  readonly args: readonly unknown[]
}) => string {
  const names = new Map<string, string>()
  let named = 0
  return ({ sql, args }) => {
    // Without values it goes the short way (BEGIN, COMMIT), which knows no names.
    if (args.length === 0 || sql.length > longest) return ''
    const name = names.get(sql)
    if (name === undefined) {
      if (names.size < mostNames) names.set(sql, '')
      return ''
    }
    if (name) return name
    named += 1
    names.set(sql, `yaan_${named}`)
    return `yaan_${named}`
  }
}
