import { lazy } from 'react'
import type { Route } from '../../lib/router'
import { activityRoutes } from './activity-routes'
import { contributionRoutes } from './contribution-routes'
import { bringsFilesIn } from './files'
import { supportRoutes } from './support-routes'

const help = lazy(() => import('./help/help-page'))
// the older address of the tree goes on working
const units = lazy(() => import('./units-page'))
const upload = lazy(() => import('../../features/integration/pages/upload-page'))

export const routes: readonly Route[] = [
  { path: '/desk', full: '/desk/home', page: lazy(() => import('./home/home-page')) },
  { path: '/desk/home', page: lazy(() => import('./home/home-page')) },
  {
    path: '/desk/members',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/membership/pages/desk/members-page')),
  },
  { path: '/desk/members/import', needs: 'IMPORT', page: upload },
  {
    path: '/desk/duplicates',
    needs: 'MEMBER_WRITE',
    page: lazy(() => import('../../features/membership/pages/desk/duplicates-page')),
  },
  {
    path: '/desk/exports',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/membership/pages/desk/exports-page')),
  },
  {
    path: '/desk/members/:id/edit',
    needs: 'MEMBER_WRITE',
    page: lazy(() => import('../../features/membership/pages/desk/edit-member-page')),
  },
  {
    path: '/desk/admissions',
    needs: 'MEMBER_WRITE',
    page: lazy(() => import('../../features/membership/pages/desk/admissions-page')),
  },
  {
    path: '/desk/admissions/ceremony',
    needs: 'MEMBERSHIP_DECIDE',
    page: lazy(() => import('../../features/membership/pages/desk/ceremony-page')),
  },
  {
    path: '/desk/profile-requests',
    needs: 'MEMBER_WRITE',
    page: lazy(() => import('../../features/membership/pages/desk/profile-requests-page')),
  },
  {
    path: '/desk/profile-requests/:id',
    needs: 'MEMBER_WRITE',
    page: lazy(() => import('../../features/membership/pages/desk/profile-request-page')),
  },
  {
    path: '/desk/interests',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/membership/pages/desk/interests-page')),
  },
  {
    path: '/desk/segments',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/segment/pages/segments-page')),
  },
  {
    path: '/desk/segments/new',
    needs: 'SEGMENT_WRITE',
    page: lazy(() => import('../../features/segment/pages/new-segment-page')),
  },
  {
    path: '/desk/segments/:id',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/segment/pages/segment-page')),
  },
  { path: '/desk/notices', page: lazy(() => import('../../features/notice/pages/notices-page')) },
  {
    path: '/desk/honors',
    needs: 'HONOR_READ',
    page: lazy(() => import('../../features/honor/pages/honors-page')),
  },
  {
    path: '/desk/transfers',
    needs: 'MEMBER_WRITE',
    page: lazy(() => import('../../features/membership/pages/desk/transfers-page')),
  },
  { path: '/desk/units', needs: 'UNION_READ', page: units },
  { path: '/desk/unions', needs: 'UNION_READ', page: units },
  {
    path: '/desk/units/new',
    needs: 'UNION_WRITE',
    page: lazy(() => import('../../features/organization/pages/new-unit-page')),
  },
  {
    path: '/desk/units/:id/edit',
    needs: 'UNION_WRITE',
    page: lazy(() => import('../../features/organization/pages/edit-unit-page')),
  },
  {
    path: '/desk/reorganizations',
    needs: 'UNION_REORGANIZE',
    page: lazy(() => import('../../features/organization/pages/reorganizations-page')),
  },
  {
    path: '/desk/reorganizations/new',
    needs: 'UNION_REORGANIZE',
    page: lazy(() => import('../../features/organization/pages/new-reorganization-page')),
  },
  {
    path: '/desk/reorganizations/:id',
    needs: 'UNION_REORGANIZE',
    page: lazy(() => import('../../features/organization/pages/reorganization-page')),
  },
  {
    path: '/desk/certificates',
    needs: 'UNION_READ',
    page: lazy(() => import('../../features/organization/pages/certificates-page')),
  },
  {
    path: '/desk/kinds',
    needs: 'UNION_READ',
    page: lazy(() => import('../../features/organization/pages/kinds-page')),
  },
  {
    path: '/desk/employers',
    needs: 'UNION_READ',
    page: lazy(() => import('../../features/organization/pages/employers-page')),
  },
  {
    path: '/desk/employers/new',
    needs: 'UNION_WRITE',
    page: lazy(() => import('../../features/organization/pages/new-employer-page')),
  },
  {
    path: '/desk/employers/:id',
    needs: 'UNION_READ',
    page: lazy(() => import('../../features/organization/pages/employer-page')),
  },
  {
    path: '/desk/members/:id/timeline',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/membership/pages/desk/member-timeline-page')),
  },
  {
    path: '/desk/committees',
    needs: 'COMMITTEE_READ',
    page: lazy(() => import('../../features/election/pages/desk/committees-page')),
  },
  {
    path: '/desk/committees/:id',
    needs: 'COMMITTEE_READ',
    page: lazy(() => import('../../features/election/pages/desk/union-committees-page')),
  },
  {
    path: '/desk/elections/:id',
    needs: 'COMMITTEE_READ',
    page: lazy(() => import('../../features/election/pages/desk/election-page')),
  },
  {
    path: '/desk/imports',
    needs: bringsFilesIn,
    page: lazy(() => import('../../features/integration/pages/imports-page')),
  },
  { path: '/desk/imports/new', needs: bringsFilesIn, page: upload },
  {
    path: '/desk/imports/:id',
    needs: bringsFilesIn,
    page: lazy(() => import('../../features/integration/pages/import-page')),
  },
  {
    path: '/desk/plan/:year',
    needs: 'PLAN_READ',
    page: lazy(() => import('../../features/reporting/pages/plan-page')),
  },
  {
    path: '/desk/plan/:year/items/:itemId',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('./schedule-page')),
  },
  {
    path: '/desk/visits',
    needs: 'CONDOLENCE_READ',
    page: lazy(() => import('../../features/condolence/pages/desk/visits-page')),
  },
  {
    path: '/desk/visits/new',
    needs: 'CONDOLENCE_RECORD',
    page: lazy(() => import('../../features/condolence/pages/desk/new-visit-page')),
  },
  {
    path: '/desk/visits/todos',
    needs: 'CONDOLENCE_RECORD',
    page: lazy(() => import('../../features/condolence/pages/desk/todos-page')),
  },
  {
    path: '/desk/visits/overview',
    needs: 'CONDOLENCE_READ',
    page: lazy(() => import('../../features/condolence/pages/desk/overview-page')),
  },
  {
    path: '/desk/visits/settlements',
    needs: 'CONDOLENCE_READ',
    page: lazy(() => import('../../features/condolence/pages/desk/settlements-page')),
  },
  {
    path: '/desk/visits/settlements/:id',
    needs: 'CONDOLENCE_READ',
    page: lazy(() => import('../../features/condolence/pages/desk/settlement-page')),
  },
  {
    path: '/desk/visits/settlements/:id/sheet',
    needs: 'CONDOLENCE_READ',
    page: lazy(() => import('../../features/condolence/pages/desk/settlement-sheet-page')),
  },
  {
    path: '/desk/visits/:id/edit',
    needs: 'CONDOLENCE_RECORD',
    page: lazy(() => import('../../features/condolence/pages/desk/edit-visit-page')),
  },
  {
    path: '/desk/visits/:id',
    needs: 'CONDOLENCE_READ',
    page: lazy(() => import('../../features/condolence/pages/desk/visit-page')),
  },
  {
    path: '/desk/rules',
    needs: 'POLICY_READ',
    page: lazy(() => import('../../features/policy/pages/rules-page')),
  },
  {
    path: '/desk/rules/compare',
    needs: 'POLICY_READ',
    page: lazy(() => import('../../features/policy/pages/compare-page')),
  },
  {
    path: '/desk/rules/drafts',
    needs: 'POLICY_READ',
    page: lazy(() => import('../../features/policy/pages/drafts-page')),
  },
  {
    path: '/desk/rules/drafts/:id',
    needs: 'POLICY_READ',
    page: lazy(() => import('../../features/policy/pages/draft-page')),
  },
  {
    path: '/desk/rules/replays/:record/:id',
    needs: 'POLICY_READ',
    page: lazy(() => import('../../features/policy/pages/replay-page')),
  },
  {
    path: '/desk/rules/:code',
    needs: 'POLICY_READ',
    page: lazy(() => import('../../features/policy/pages/pack-page')),
  },
  {
    path: '/desk/delegations',
    page: lazy(() => import('../../features/authority/pages/delegations-page')),
  },
  {
    path: '/desk/authority',
    page: lazy(() => import('../../features/authority/pages/authority-page')),
  },
  {
    path: '/desk/audit',
    needs: 'AUDIT_READ',
    page: lazy(() => import('../../features/audit/pages/audit-page')),
  },
  {
    path: '/desk/jobs',
    needs: bringsFilesIn,
    page: lazy(() => import('../../features/integration/pages/jobs-page')),
  },
  // the frame of /help finds its article by itself; named here so that links stay inside this entry page
  ...activityRoutes,
  ...supportRoutes,
  ...contributionRoutes,
  { path: '/help', page: help },
  { path: '/help/:article', page: help },
]
