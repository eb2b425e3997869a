import { useId } from 'react'
import { useLang, useWords } from './language.tsx'
import { shopPath } from './shop-path.ts'

/** The search box: a plain form that asks for a page. */
export function SearchForm({ searched = '' }: { searched?: string }) {
  const { common, shop } = useWords()
  const id = useId()
  return (
    <search>
      <form action={shopPath(useLang(), '/search')} className="flex">
        <label htmlFor={id} className="sr-only">
          {shop.search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={searched}
          maxLength={100}
          placeholder={shop.search.example}
          autoComplete="off"
          enterKeyHint="search"
          className="min-h-12 w-full min-w-0 rounded-l-card border border-muted border-r-0 bg-transparent px-3 placeholder:text-muted placeholder:opacity-100"
        />
        <button
          type="submit"
          className="min-h-12 shrink-0 rounded-r-card border border-indigo bg-indigo px-4 font-bold text-on-indigo hover:underline"
        >
          {common.search}
        </button>
      </form>
    </search>
  )
}
