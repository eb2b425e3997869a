import { Breadcrumbs } from '../breadcrumbs.tsx'
import { Section } from '../section.tsx'
import { PageTitle } from './page-title.tsx'

interface Props {
  title: string
  sections: readonly { title: string; body: string }[]
}

/** A page that only says something. */
export function TextPage({ title, sections }: Props) {
  return (
    <div className="page-width">
      <Breadcrumbs trail={[]} />
      <PageTitle>{title}</PageTitle>
      {sections.map((section) => (
        <Section key={section.title} title={section.title}>
          <p className="max-w-measure">{section.body}</p>
        </Section>
      ))}
    </div>
  )
}
