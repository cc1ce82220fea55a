import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useUnionFilter } from '../../../../lib/working-union'
import { Bars } from '../../../../ui/desk/bars'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { PageHeader } from '../../../../ui/page'
import { Empty, Loaded } from '../../../../ui/states'
import { interestCountsQuery } from '../../api/interests'
import { interestTexts } from '../../interest-texts'

/** What members of a union like to do, in numbers that tell nobody's answer. */
export default function InterestsPage() {
  const t = useTexts(interestTexts)
  const unionId = useUnionFilter() ?? ''
  const counts = useQuery({ ...interestCountsQuery(unionId), enabled: unionId !== '' })
  return (
    <>
      <PageHeader title={t.counts} intro={t.countsIntro} />
      <div className="with-filter">
        <UnionFilter />
        <Loaded of={counts} heights={[12]}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="people" title={t.none} text={t.noneText} />
            ) : (
              <Bars
                label={t.counts}
                bars={items.map(({ interest, members }) => ({
                  id: interest,
                  label: t.names[interest],
                  value: members,
                  of: items[0]?.members ?? members,
                  words: t.people(members),
                }))}
              />
            )
          }
        </Loaded>
      </div>
    </>
  )
}
