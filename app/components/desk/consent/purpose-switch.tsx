import type { FieldMetadata } from '@conform-to/react'
import { type ConsentLanguage, currentConsentText, type Purpose } from '#app/domain/consent/text.ts'
import { Switch } from '../../form/switch.tsx'
import { ListenButton } from '../../listen-button.tsx'

interface PurposeSwitchProps {
  field: FieldMetadata
  purpose: Purpose
  language: ConsentLanguage
}

/** One purpose on its own switch, with everything said about it and a voice to say it. */
export function PurposeSwitch({ field, purpose, language }: PurposeSwitchProps) {
  const { title, body } = currentConsentText.purposes[purpose][language]
  return (
    <div lang={language}>
      <Switch
        field={field}
        label={title}
        hint={
          <span className="flex flex-col gap-2">
            <span>{body}</span>
            <ListenButton sentences={[title, body]} lang={language} about={title} />
          </span>
        }
      />
    </div>
  )
}
