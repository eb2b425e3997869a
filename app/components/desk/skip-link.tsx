import { useWords } from '../language.tsx'

/** The first thing the keyboard meets: past the menu, to what the page is for. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="focus-shown z-10 bg-marigold px-4 py-3 font-bold text-on-marigold focus:fixed focus:top-2 focus:left-2"
    >
      {useWords().common.skipToContent}
    </a>
  )
}
