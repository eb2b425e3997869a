import { useLang, useWords } from '../language.tsx'

/** A person's name as they write it: on an English page a Thai one is marked as Thai, to be read out rightly. */
export function PersonName({ name }: { name: string }) {
  const isThai = useLang() === 'en' && /[\u0e00-\u0e7f]/.test(name)
  return isThai ? <span lang="th">{name}</span> : name
}

/** Who told it. */
export function ToldBy({ name }: { name: string }) {
  const { before, after } = useWords().shop.toldBy
  return (
    <>
      {before}
      <PersonName name={name} />
      {after}
    </>
  )
}
