import { useEffect, useState } from 'react'
import { useLang, useWords } from '../language.tsx'

/** Reads a sentence out, for those who would rather listen. Not there where the device has no voice for the language. */
export function Listen({ says }: { says: string }) {
  const { sell } = useWords()
  const lang = useLang()
  const [can, setCan] = useState(false)
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return
    const look = () => setCan(voiceFor(lang) !== undefined)
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look)
      speechSynthesis.cancel()
    }
  }, [lang])
  if (!can) return null
  return (
    <button type="button" onClick={() => speak(says, lang)} className="min-h-14 text-18 text-indigo underline">
      {sell.listen}
    </button>
  )
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang))
}

function speak(says: string, lang: string): void {
  const sentence = new SpeechSynthesisUtterance(says)
  sentence.lang = lang === 'th' ? 'th-TH' : 'en-GB'
  const voice = voiceFor(lang)
  if (voice) sentence.voice = voice
  speechSynthesis.cancel()
  speechSynthesis.speak(sentence)
}
