import { useCallback, useEffect, useState } from 'react'
import { forgetKept, readKept, writeKept } from './kept-text.ts'

interface Kept {
  /** Tells forms apart, across the whole desk: `draft:<id>:makes`. */
  key: string
  /** The form element's id. */
  formId: string
  /** The revision of what the form shows; grows when the server takes it. */
  seen: number
}

/**
 * Keeps what is typed into a form on the device until the server has taken it, and puts it back when the page is opened
 * again. `isBack`: something was put back and is not sent yet; `discard` returns to what is saved.
 */
export function useKeptText({ key, formId, seen }: Kept): { isBack: boolean; discard: () => void } {
  const [isBack, setBack] = useState(false)

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    setBack(putBack(form, key, seen))
    const keep = () => writeKept(key, { seen, values: valuesOf(form), sent: false })
    const markSent = () => writeKept(key, { seen, values: valuesOf(form), sent: true })
    form.addEventListener('input', keep)
    form.addEventListener('submit', markSent)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('submit', markSent)
    }
  }, [key, formId, seen])

  const discard = useCallback(() => {
    forgetKept(key)
    setBack(false)
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.reset()
  }, [key, formId])
  return { isBack, discard }
}

/** True when something was put back that differs from what the form showed. */
function putBack(form: HTMLFormElement, key: string, seen: number): boolean {
  const kept = readKept(key)
  if (!kept) return false
  const arrived = kept.sent && seen > kept.seen
  const isSame = JSON.stringify(kept.values) === JSON.stringify(valuesOf(form))
  if (arrived || isSame) {
    forgetKept(key)
    return false
  }
  for (const control of form.elements) restore(control, kept.values)
  return true
}

function restore(control: Element, values: Readonly<Record<string, readonly string[]>>): void {
  if (!isAsked(control)) return
  const given = values[control.name] ?? []
  if (isTicked(control)) control.checked = given.includes(control.value)
  else control.value = given[0] ?? ''
  // React and conform hear of it the way they hear of typing.
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What a person typed or chose; hidden fields and files are not theirs to lose. */
function valuesOf(form: HTMLFormElement): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const control of form.elements) {
    if (!isAsked(control) || (isTicked(control) && !control.checked)) continue
    values[control.name] = [...(values[control.name] ?? []), control.value]
  }
  return values
}

type Asked = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isAsked(control: Element): control is Asked {
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) return control.name !== ''
  return control instanceof HTMLInputElement && control.name !== '' && !['hidden', 'file'].includes(control.type)
}

function isTicked(control: Asked): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)
}
