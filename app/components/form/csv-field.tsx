import { boxLook } from './question.tsx'

interface Props {
  label: string
  hint?: string
  /** Why the last file was not taken. */
  refused: string | null
}

/** A file of a table, for a form that carries files. The server reads it with `sentFile` of routes/form-file. */
export function CsvField({ label, hint, refused }: Props) {
  return (
    <>
      <label className="grid gap-1">
        <span className="font-bold">{label}</span>
        {hint && <span className="text-16 text-muted">{hint}</span>}
        <input
          type="file"
          name="file"
          accept=".csv,text/csv"
          required
          className={boxLook}
          aria-describedby={refused ? 'file-refused' : undefined}
          aria-invalid={refused ? true : undefined}
        />
      </label>
      {refused && (
        <p id="file-refused" role="alert" className="font-bold text-lac">
          {refused}
        </p>
      )}
    </>
  )
}
