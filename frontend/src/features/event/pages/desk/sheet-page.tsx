import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { rollQuery } from '../../api/roll'
import { RollSheet } from '../../components/desk/roll-sheet'
import { rollTexts } from '../../roll-texts'

/** The sign-in sheet on A4 with the head repeated and pages numbered. */
export default function SheetPage() {
  const t = useTexts(rollTexts)
  const id = useParam('id')
  const held = useQuery(rollQuery(id))
  return (
    <Loaded of={held} heights={[4, 16]} wholePage>
      {(roll) => (
        <>
          <PageHeader title={t.sheetTitle(roll.event.title)} back={`/desk/activities/${id}?tab=people`}>
            <Button icon="printer" onClick={() => window.print()}>
              {t.print}
            </Button>
          </PageHeader>
          {roll.more && <p className="soft small">{t.notAllKept}</p>}
          <RollSheet roll={roll} />
        </>
      )}
    </Loaded>
  )
}
