import { useTexts } from '../../../lib/i18n'
import type { SegmentCount } from '../api/segments'
import { segmentTexts } from '../texts'

/** How many, as exactly as may be told. */
export function CountText({ count }: { count: SegmentCount }) {
  const t = useTexts(segmentTexts)
  if (count.members === undefined) return t.noNumber
  if (count.exact) return t.people(count.members)
  return count.members === 0 ? t.fewerThanFive : t.atLeast(count.members)
}
