import { useEffect, useState } from 'react'
import type { Lang } from '#app/i18n/words.ts'
import { useWords } from './language.tsx'

interface ListenButtonProps {
  /** What is read aloud, in this order. */
  sentences: readonly string[]
  lang: Lang
  /** What it reads, for people who hear the page: the buttons of one page are told apart by it. */
  about: string
}

/** Reads a text aloud with the device's own voice. Not there where the device has none, or without JavaScript. */
export function ListenButton({ sentences, lang, about }: ListenButtonProps) {
  const { listen, stopListening } = useWords().common
  const [can, setCan] = useState(false)
  const [speaks, setSpeaks] = useState(false)
  useEffect(() => {
    setCan('speechSynthesis' in window)
    return () => window.speechSynthesis?.cancel()
  }, [])
  if (!can) return null

  const press = () => {
    window.speechSynthesis.cancel()
    if (speaks) return setSpeaks(false)
    setSpeaks(true)
    speak(sentences, lang, () => setSpeaks(false))
  }
  return (
    <button
      type="button"
      onClick={press}
      aria-label={`${speaks ? stopListening : listen}: ${about}`}
      className="inline-flex min-h-11 items-center gap-2 self-start rounded-card border border-muted px-4 text-16 text-indigo"
    >
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 fill-current">
        {speaks ? <path d="M6 6h12v12H6z" /> : <path d="M3 9v6h4l5 5V4L7 9zm13-2a6 6 0 0 1 0 10v-2a4 4 0 0 0 0-6z" />}
      </svg>
      {speaks ? stopListening : listen}
    </button>
  )
}

/** Sentence by sentence: some engines fall silent in the middle of a long text. */
function speak(sentences: readonly string[], lang: Lang, onEnd: () => void): void {
  sentences.forEach((sentence, position) => {
    const said = new SpeechSynthesisUtterance(sentence)
    said.lang = lang === 'th' ? 'th-TH' : 'en-GB'
    said.rate = 0.9
    said.onerror = onEnd
    if (position === sentences.length - 1) said.onend = onEnd
    window.speechSynthesis.speak(said)
  })
}
