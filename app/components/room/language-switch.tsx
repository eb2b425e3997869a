import { Form, useLocation } from '@remix-run/react'
import { useLang, useWords } from '../language.tsx'

/** The other language. Posts, since a link must not change anything; comes back to this very page. */
export function LanguageSwitch() {
  const { common } = useWords()
  const { pathname, search } = useLocation()
  const other = useLang() === 'th' ? 'en' : 'th'
  return (
    <Form method="post" action="/account/language" reloadDocument>
      <input type="hidden" name="next" value={pathname + search} />
      <button type="submit" name="lang" value={other} lang={other} className="min-h-11 text-16 text-indigo underline">
        {common.otherLanguage}
      </button>
    </Form>
  )
}
