import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { consentsQuery } from '../api/consents'
import { ConsentCard } from '../components/consent-card'
import { fileTexts } from '../file-texts'

export default function ConsentsPage() {
  const t = useTexts(fileTexts)
  const consents = useQuery(consentsQuery)
  return (
    <>
      <PageHeader title={t.consents} intro={t.consentsIntro} back="/m/me" />
      <Loaded of={consents} heights={[9, 9, 9]}>
        {({ items }) => (
          <ul className="grid">
            {items.map((consent) => (
              <li key={consent.purpose}>
                <ConsentCard consent={consent} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}
