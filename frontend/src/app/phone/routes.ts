import { lazy } from 'react'
import type { Route } from '../../lib/router'
import SignedInPage from './signed-in-page'

const record = 'CONDOLENCE_RECORD'

export const routes: readonly Route[] = [
  { path: '/m', full: '/m/home', page: lazy(() => import('../../features/event/pages/home-page')) },
  { path: '/m/home', page: lazy(() => import('../../features/event/pages/home-page')) },
  { path: '/m/signed-in', page: SignedInPage },
  { path: '/m/activities', page: lazy(() => import('../../features/event/pages/activities-page')) },
  { path: '/m/activities/:id', page: lazy(() => import('../../features/event/pages/activity-page')) },
  { path: '/m/activities/:id/done', page: lazy(() => import('../../features/event/pages/done-page')) },
  { path: '/m/my/activities', page: lazy(() => import('../../features/event/pages/my-activities-page')) },
  { path: '/m/check-in', page: lazy(() => import('../../features/event/pages/check-in-page')) },
  {
    path: '/c/activities/:id/roll',
    needs: 'EVENT_MANAGE',
    page: lazy(() => import('../../features/event/pages/roll-page')),
  },
  { path: '/m/clubs', page: lazy(() => import('../../features/club/pages/clubs-page')) },
  { path: '/m/clubs/:id', page: lazy(() => import('../../features/club/pages/club-page')) },
  { path: '/m/contests', page: lazy(() => import('../../features/contest/pages/contests-page')) },
  { path: '/m/contests/judging/:id', page: lazy(() => import('../../features/contest/pages/judging-page')) },
  { path: '/m/contests/:id', page: lazy(() => import('../../features/contest/pages/contest-page')) },
  {
    path: '/m/me/interests',
    page: lazy(() => import('../../features/membership/pages/my-interests-page')),
  },
  { path: '/m/aid', page: lazy(() => import('../../features/aid/pages/my-aid-page')) },
  { path: '/m/aid/new', page: lazy(() => import('../../features/aid/pages/ask-aid-page')) },
  { path: '/m/aid/files', page: lazy(() => import('../../features/aid/pages/my-files-page')) },
  { path: '/m/aid/recoveries', page: lazy(() => import('../../features/aid/pages/my-recoveries-page')) },
  { path: '/m/aid/appeals', page: lazy(() => import('../../features/aid/pages/my-appeals-page')) },
  { path: '/m/aid/pairings', page: lazy(() => import('../../features/aid/pages/my-pairings-page')) },
  { path: '/m/aid/pairings/:id', page: lazy(() => import('../../features/aid/pages/my-pairing-page')) },
  { path: '/m/aid/:id', page: lazy(() => import('../../features/aid/pages/my-aid-case-page')) },
  { path: '/m/profile', page: lazy(() => import('../../features/membership/pages/profile-page')) },
  { path: '/m/my-data', page: lazy(() => import('../../features/membership/pages/my-data-page')) },
  { path: '/m/family', page: lazy(() => import('../../features/membership/pages/family-page')) },
  { path: '/m/join', page: lazy(() => import('../../features/membership/pages/join-page')) },
  {
    path: '/m/me/transfers',
    page: lazy(() => import('../../features/membership/pages/my-transfers-page')),
  },
  { path: '/m/dues', page: lazy(() => import('../../features/dues/pages/my-dues-page')) },
  { path: '/m/sanatorium', page: lazy(() => import('../../features/sanatorium/pages/my-sanatorium-page')) },
  {
    path: '/m/sanatorium/tours/:id/draw',
    page: lazy(() => import('../../features/sanatorium/pages/draw-page')),
  },
  { path: '/m/welfare', page: lazy(() => import('../../features/welfare/pages/my-welfare-page')) },
  { path: '/m/elections', page: lazy(() => import('../../features/election/pages/elections-page')) },
  { path: '/m/elections/:id', page: lazy(() => import('../../features/election/pages/election-page')) },
  { path: '/m/me', page: lazy(() => import('../../features/membership/pages/me-page')) },
  {
    path: '/m/me/timeline',
    page: lazy(() => import('../../features/membership/pages/timeline-page')),
  },
  { path: '/m/report', page: lazy(() => import('../../features/condolence/pages/report-page')) },
  { path: '/m/receipt', page: lazy(() => import('../../features/condolence/pages/receipt-page')) },
  { path: '/m/aid/files/new', page: lazy(() => import('../../features/aid/pages/apply-page')) },
  {
    path: '/m/aid/files/:id',
    page: lazy(() => import('../../features/aid/pages/my-file-page')),
  },
  {
    path: '/m/aid/files/:id/edit',
    page: lazy(() => import('../../features/aid/pages/my-draft-page')),
  },
  {
    path: '/m/board',
    page: lazy(() => import('../../features/aid/pages/board-page')),
  },
  {
    path: '/c/aid/visits',
    needs: 'AID_WORK',
    page: lazy(() => import('../../features/aid/pages/home-visits-page')),
  },
  { path: '/m/card', page: lazy(() => import('../../features/membership/pages/card-page')) },
  { path: '/m/gifts', page: lazy(() => import('../../features/campaign/pages/gifts-page')) },
  { path: '/m/notices', page: lazy(() => import('../../features/notice/pages/notices-page')) },
  { path: '/m/me/reads', page: lazy(() => import('../../features/audit/pages/my-reads-page')) },
  {
    path: '/m/me/consents',
    page: lazy(() => import('../../features/membership/pages/consents-page')),
  },
  { path: '/c/outbox', page: lazy(() => import('../../features/outbox/pages/outbox-page')) },
  {
    path: '/c/people',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/membership/pages/people-page')),
  },
  {
    path: '/c/people/:id',
    needs: 'MEMBER_READ',
    page: lazy(() => import('../../features/membership/pages/person-page')),
  },
  {
    path: '/c',
    full: '/c/today',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/today-page')),
  },
  { path: '/c/today', needs: record, page: lazy(() => import('../../features/condolence/pages/today-page')) },
  {
    path: '/c/visits/new',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/new-visit-page')),
  },
  {
    path: '/c/visits',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/visits-page')),
  },
  {
    path: '/c/visits/:id/edit',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/edit-visit-page')),
  },
  {
    path: '/c/visits/:id',
    needs: record,
    page: lazy(() => import('../../features/condolence/pages/visit-page')),
  },
  {
    path: '/c/campaigns',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/running-page')),
  },
  {
    path: '/c/campaigns/:id',
    needs: 'CAMPAIGN_READ',
    page: lazy(() => import('../../features/campaign/pages/hand-out-page')),
  },
]
