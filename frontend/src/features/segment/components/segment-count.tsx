import { useQuery } from '@tanstack/react-query'
import { segmentQuery } from '../api/segments'
import { CountText } from './count-text'

/** Today's count of one segment in a list; asked when the row is shown, so that the list itself is quick. */
export function SegmentCountCell({ segmentId }: { segmentId: string }) {
  const { data } = useQuery(segmentQuery(segmentId))
  return data?.body.count ? <CountText count={data.body.count} /> : '…'
}
