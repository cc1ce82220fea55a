import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { myToursQuery } from '../api/my-tours'
import { DrawRoom } from '../components/draw-room'
import { myTourTexts } from '../my-tour-texts'

/** The drawing room of a tour: what was published before, and what came out. */
export default function DrawPage() {
  const t = useTexts(myTourTexts)
  const id = useParam('id')
  const { data } = useQuery(myToursQuery)
  const tour = data?.items.find((one) => one.id === id)
  return (
    <>
      <PageHeader title={t.drawRoom} intro={tour?.name} back="/m/sanatorium" />
      <DrawRoom tourId={id} mine={tour?.mine?.number} />
    </>
  )
}
