import { type ConsentPreamble, currentConsentText } from '#app/domain/consent/text.ts'
import type { Lang } from '#app/i18n/words.ts'
import { useLang, useWords } from '../../language.tsx'
import { ListenButton } from '../../listen-button.tsx'

/** What has to be known before anybody answers (PDPA s.23), in the page's language and, folded, in the other. */
export function Preamble({ address }: { address: string }) {
  const lang = useLang()
  const other = lang === 'th' ? 'en' : 'th'
  const { hear } = useWords().desk.onboarding
  return (
    <div className="flex flex-col gap-4 rounded-card border border-sand bg-raised p-4">
      <PreambleText lang={lang} address={address} />
      <details>
        <summary lang={other} className="min-h-11 py-2 text-indigo underline">
          {lang === 'th' ? hear.inEnglish : hear.inThai}
        </summary>
        <PreambleText lang={other} address={address} />
      </details>
    </div>
  )
}

function PreambleText({ lang, address }: { lang: Lang; address: string }) {
  const text = currentConsentText.preamble[lang]
  const { hear } = useWords().desk.onboarding
  const sentences = sentencesOf(text)
  return (
    <div lang={lang} className="flex flex-col gap-3">
      <h2 className="text-22">{text.title}</h2>
      <ListenButton sentences={[text.title, ...sentences]} lang={lang} about={text.title} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="text-16 text-muted">{hear.address(address)}</p>
    </div>
  )
}

function sentencesOf({ who, volunteer, free, howLong, withdraw, rights }: ConsentPreamble): string[] {
  return [who, volunteer, free, howLong, withdraw, rights]
}
