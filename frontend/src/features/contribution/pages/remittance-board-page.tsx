import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { formatMoney, formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import {
  overviewQuery,
  useRemindOfRemittances,
  type RemittanceBranch,
  type RemittanceOverview,
} from '../api/remittances'
import { AccountTable } from '../components/account-table'
import { expected, inTimeShare } from '../components/branch-state'
import { BranchTable } from '../components/branch-table'
import { MonthBar, useMonth } from '../components/month-bar'
import { MonthRates } from '../components/month-rates'
import { StatusMap } from '../components/status-map'
import { contributionTexts } from '../texts'
import '../contribution.css'

const path = '/desk/finance/remittance-board'

/** In time and in full: how the unions below remit a month, as a map and in figures; each leads to what is below it. */
export default function RemittanceBoardPage() {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const unionId = useUnionFilter() ?? ''
  const month = useMonth()
  const overview = useQuery({ ...overviewQuery(unionId, month), enabled: unionId !== '' })
  return (
    <>
      <PageHeader title={`${t.board} ${formatMonth(month, language)}`} intro={t.boardIntro}>
        <MonthBar path={path} month={month} />
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <Loaded of={overview} heights={[4, 22, 12]}>
            {(body) => <Board key={`${unionId}|${month}`} overview={body} />}
          </Loaded>
        </div>
      </div>
    </>
  )
}

function Board({ overview }: { overview: RemittanceOverview }) {
  const t = useTexts(contributionTexts)
  const writes = may(useSession(), 'CONTRIBUTION_WRITE')
  const [search, change] = useSearch()
  const asTable = search.get('view') === 'table'
  const remind = useRemindOfRemittances()
  const { union, month, counts, branches, months } = overview
  const share = inTimeShare(counts)
  const view = asTable ? '&view=table' : ''
  const to = (branch: RemittanceBranch) => `${path}?union=${branch.union.id}&month=${month}${view}`
  const open = counts.missing + counts.partly + counts.waiting + counts.notDeclared
  const remindAll = () =>
    remind.mutate(
      { unionId: union.id, month },
      {
        onSuccess: ({ unions }) => showToast(t.reminded(unions)),
        onError: (error) => showToast(toProblem(error).message),
      },
    )
  return (
    <>
      <p>
        {share === undefined
          ? t.nothingOwed(union.name)
          : t.boardReading(
              union.name,
              expected(counts),
              share,
              formatMoney(counts.remitted),
              formatMoney(counts.owed),
            )}
      </p>
      <div className="row">
        <ChipGroup
          name="view"
          label={t.view}
          labelHidden
          choices={[
            { value: 'map', label: t.asMap },
            { value: 'table', label: t.asTable },
          ]}
          value={asTable ? 'table' : 'map'}
          onChange={(chosen) => change({ view: chosen === 'map' ? '' : chosen })}
        />
        {writes && open > 0 && (
          <Button look="secondary" icon="bell" busy={remind.isPending} onClick={remindAll}>
            {t.remind}
          </Button>
        )}
        <ButtonLink look="quiet" to={`/desk/finance/remittances?union=${union.id}`}>
          {t.remittances}
        </ButtonLink>
      </div>
      {branches.length === 0 && <Empty icon="tree" title={t.noBranchesTitle} text={t.noBranchesText} />}
      {branches.length > 0 &&
        (asTable || expected(counts) === 0 ? (
          <BranchTable branches={branches} to={to} />
        ) : (
          <StatusMap branches={branches} to={to} />
        ))}
      {months.length > 0 && (
        <>
          <h2>{t.rates}</h2>
          <MonthRates months={months} to={(of) => `${path}?union=${union.id}&month=${of}${view}`} />
        </>
      )}
      <h2>{t.accounts}</h2>
      <AccountTable unionId={union.id} month={month} state={undefined} />
    </>
  )
}
