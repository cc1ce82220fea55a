import { today, yearOf } from '../../../lib/format'
import { may, type Session } from '../../../lib/session'
import type { IconName } from '../../../ui/icon'
import { bringsFilesIn } from '../files'
import type zh from '../zh-CN'

type Texts = typeof zh

export interface Place {
  to: string
  label: string
  icon: IconName
  /** Pinyin initials for the quick navigation. */
  initials: string
}

interface PlaceGroup {
  title?: string
  places: Place[]
}

/** The navigation as the person's permissions allow it: what would answer "no permission" is not offered. */
export function placesOf(session: Session, t: Texts): PlaceGroup[] {
  const can = (permission: string) => may(session, permission)
  const files = bringsFilesIn.some(can)
  const year = yearOf(today())
  const groups: PlaceGroup[] = [
    { places: [place('/desk/home', t.places.home, 'home', 'sy')] },
    {
      title: t.groups.people,
      places: [
        ...when(can('MEMBER_READ'), place('/desk/members', t.places.members, 'people', 'hymc')),
        ...when(can('MEMBER_WRITE'), place('/desk/admissions', t.places.admissions, 'plus', 'rhsq')),
        ...when(
          can('MEMBER_WRITE'),
          place('/desk/profile-requests', t.places.profileRequests, 'pencil', 'zlgzsq'),
        ),
        ...when(can('MEMBER_WRITE'), place('/desk/transfers', t.places.transfers, 'exit', 'jz')),
        ...when(can('MEMBER_READ'), place('/desk/segments', t.places.segments, 'people', 'hyfz')),
        ...when(can('MEMBER_WRITE'), place('/desk/duplicates', t.places.duplicates, 'people', 'cfry')),
        ...when(can('MEMBER_READ'), place('/desk/interests', t.places.interests, 'heart', 'xqdc')),
        ...when(can('HONOR_READ'), place('/desk/honors', t.places.honors, 'star', 'ry')),
        ...when(can('UNION_READ'), place('/desk/units', t.places.unions, 'tree', 'zzjg')),
        ...when(can('UNION_READ'), place('/desk/certificates', t.places.certificates, 'file', 'zsdq')),
        ...when(can('UNION_WRITE'), place('/desk/kinds', t.places.kinds, 'settings', 'ghlx')),
        ...when(can('UNION_READ'), place('/desk/employers', t.places.employers, 'file', 'yrdw')),
        ...when(can('COMMITTEE_READ'), place('/desk/committees', t.places.committees, 'check', 'wyhhj')),
        ...when(files, place('/desk/imports', t.places.imports, 'upload', 'dr')),
      ],
    },
    {
      title: t.groups.activities,
      places: [
        ...when(can('EVENT_MANAGE'), place('/desk/activities', t.places.activities, 'ticket', 'hdgl')),
        ...when(can('EVENT_MANAGE'), place('/desk/clubs', t.places.clubs, 'people', 'xhgl')),
        ...when(can('CONTEST_MANAGE'), place('/desk/contests', t.places.contests, 'star', 'jnjs')),
        ...when(can('PLAN_READ'), place(`/desk/plan/${year}`, t.places.plan, 'calendar', 'ndjh')),
      ],
    },
    {
      title: t.groups.care,
      places: [
        ...when(can('CONDOLENCE_READ'), place('/desk/visits', t.places.visits, 'heart', 'wwjl')),
        ...when(
          can('CONDOLENCE_RECORD'),
          place('/desk/visits/todos', t.places.careTodos, 'calendar', 'zfdb'),
        ),
        ...when(
          can('CONDOLENCE_READ'),
          place('/desk/visits/overview', t.places.careOverview, 'text', 'zfqnqk'),
        ),
        ...when(
          can('CONDOLENCE_READ'),
          place('/desk/visits/settlements', t.places.careSettlements, 'check', 'wwjjs'),
        ),
        ...when(can('CONDOLENCE_RECORD'), place('/desk/visits/new', t.places.newVisit, 'plus', 'djww')),
        ...when(can('WELFARE_READ'), place('/desk/welfare', t.places.welfare, 'gift', 'phfw')),
        ...when(can('SANATORIUM_READ'), place('/desk/sanatorium', t.places.sanatorium, 'calendar', 'lxy')),
        ...when(can('AID_READ'), place('/desk/aid/queue', t.places.aidQueue, 'heart', 'bfsp')),
        ...when(can('AID_READ'), place('/desk/aid/appeals', t.places.appeals, 'heart', 'fhsq')),
        ...when(can('AID_READ'), place('/desk/aid/pledges', t.places.pledges, 'heart', 'jdzx')),
        ...when(can('AID_READ'), place('/desk/aid/pairings', t.places.pairings, 'heart', 'jdbf')),
        ...when(can('AID_READ'), place('/desk/aid/files', t.places.hardshipFiles, 'file', 'knzgda')),
        ...when(can('AID_READ'), place('/desk/aid/notices', t.places.publicNotices, 'bell', 'gsyyy')),
        ...when(can('AID_READ'), place('/desk/aid/recoveries', t.places.aidRecoveries, 'heart', 'bfjzh')),
        ...when(can('AID_READ'), place('/desk/aid/handovers', t.places.aidHandovers, 'refresh', 'jzjl')),
        ...when(can('AID_READ'), place('/desk/aid/figures', t.places.aidFigures, 'text', 'bftj')),
        ...when(can('AID_READ'), place('/desk/aid/standards', t.places.livingStandards, 'book', 'dbbz')),
        ...when(can('AID_READ'), place('/desk/aid/spot-checks', t.places.spotChecks, 'refresh', 'ndcc')),
        ...when(can('CAMPAIGN_READ'), place('/desk/campaigns', t.places.campaigns, 'gift', 'wwhd')),
        ...when(can('CAMPAIGN_READ'), place('/desk/stock', t.places.stock, 'gift', 'kc')),
        ...when(can('POLICY_READ'), place('/desk/rules', t.places.rules, 'book', 'zcgz')),
      ],
    },
    {
      title: t.groups.finance,
      places: [
        ...when(can('DUES_READ'), place('/desk/dues', t.places.dues, 'calendar', 'hf')),
        ...when(
          can('FUNDS_READ'),
          place('/desk/finance/contributions', t.places.contributions, 'upload', 'bjjf'),
        ),
        ...when(can('FUNDS_READ'), place('/desk/finance/remittances', t.places.remittances, 'exit', 'jfsj')),
        ...when(
          can('FUNDS_READ'),
          place('/desk/finance/remittance-board', t.places.remittanceBoard, 'tree', 'zesjqk'),
        ),
        ...when(can('FUNDS_READ'), place('/desk/finance/reliefs', t.places.reliefs, 'refresh', 'hjyfh')),
        ...when(
          can('FUNDS_READ'),
          place('/desk/finance/fund-divisions', t.places.fundDivisions, 'tree', 'fljfhf'),
        ),
        ...when(can('FUNDS_READ'), place('/desk/finance/budget', t.places.budget, 'file', 'jfys')),
        ...when(can('EXPENSE_READ'), place('/desk/finance/expenses', t.places.expenses, 'file', 'bx')),
        ...when(
          can('FUNDS_READ'),
          place('/desk/finance/final-accounts', t.places.finalAccounts, 'file', 'jfjs'),
        ),
        ...when(can('FUNDS_READ'), place('/desk/finance/payments', t.places.payments, 'check', 'fk')),
        ...when(can('FUNDS_READ'), place('/desk/finance/ledger', t.places.ledger, 'book', 'zb')),
        ...when(can('FUNDS_READ'), place('/desk/finance/statement', t.places.statement, 'text', 'cwbbhz')),
        ...when(
          can('FUNDS_READ'),
          place('/desk/finance/submissions', t.places.submissions, 'calendar', 'bbsb'),
        ),
        ...when(can('FUNDS_READ'), place('/desk/finance/months', t.places.months, 'check', 'ymjz')),
      ],
    },
    {
      title: t.groups.oversight,
      places: [
        ...when(lends(session), place('/desk/delegations', t.places.delegations, 'person', 'qxwt')),
        place('/desk/authority', t.places.authority, 'help', 'wnzsm'),
        ...when(can('FUNDS_READ'), place('/desk/reviews', t.places.reviews, 'check', 'jfsc')),
        ...when(can('FUNDS_READ'), place('/desk/audit-findings', t.places.auditFindings, 'text', 'jswt')),
        ...when(can('AUDIT_READ'), place('/desk/audit', t.places.audit, 'lock', 'sjrz')),
        ...when(files, place('/desk/jobs', t.places.jobs, 'clock', 'htrw')),
      ],
    },
    { places: [place('/help', t.places.help, 'help', 'sybz')] },
  ]
  return groups.filter((group) => group.places.length > 0)
}

/** Whoever can lend, whom something was lent to, and those who watch offices. */
function lends(session: Session): boolean {
  const received = session.grants.some(({ lentBy }) => lentBy !== undefined)
  return received || may(session, 'AUTHORITY_LEND') || may(session, 'APPOINTMENT_READ')
}

function place(to: string, label: string, icon: IconName, initials: string): Place {
  return { to, label, icon, initials }
}

function when(allowed: boolean, item: Place): Place[] {
  return allowed ? [item] : []
}

/** The place an address belongs to: the longest that it begins with. */
export function isCurrent(place: Place, path: string, all: readonly Place[]): boolean {
  const fits = (to: string) => path === to || path.startsWith(`${to}/`)
  const best = all.filter(({ to }) => fits(to)).sort((a, b) => b.to.length - a.to.length)[0]
  return best?.to === place.to
}
