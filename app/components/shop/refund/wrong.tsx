/** What is wrong, beside where it is. */
export function Wrong({ id, says }: { id?: string; says: string }) {
  return (
    <p id={id} role="alert" className="font-bold text-lac">
      {says}
    </p>
  )
}
