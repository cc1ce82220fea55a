import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import { organizationTexts } from '../texts'

interface DivisionRef {
  code: string
  name?: string
  known: boolean
}

/** A division by name; a code the platform does not know is shown with a warning. */
export function DivisionName({ of }: { of: DivisionRef }) {
  const t = useTexts(organizationTexts)
  return (
    <>
      {of.name !== undefined && `${of.name} `}
      <span className="code">{of.code}</span>
      {!of.known && (
        <>
          {' '}
          <Badge tone="gold">{t.divisionUnknown}</Badge>
        </>
      )}
    </>
  )
}
