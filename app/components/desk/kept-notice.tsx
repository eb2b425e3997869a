import { useWords } from '../language.tsx'
import { TextList, type TextOf } from './text-list.tsx'

interface KeptNoticeProps {
  onDiscard: () => void
  /** What the server has on this screen: shown beside, so that putting back never wins unseen. */
  saved: readonly TextOf[]
}

/** Says that what was typed before is back, shows what is saved, and offers to let the typed go. */
export function KeptNotice({ onDiscard, saved }: KeptNoticeProps) {
  const { kept } = useWords().desk.story
  return (
    <div role="status" className="flex flex-col gap-3 rounded-card border-2 border-marigold bg-raised p-4">
      <p>{kept.back}</p>
      {saved.length > 0 && (
        <div className="border-muted border-l-4 pl-3">
          <p className="font-bold text-16">{kept.saved}</p>
          <TextList texts={saved} />
        </div>
      )}
      <button type="button" onClick={onDiscard} className="min-h-11 self-start text-16 text-indigo underline">
        {kept.discard}
      </button>
    </div>
  )
}
