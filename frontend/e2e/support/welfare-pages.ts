import type {
  ClaimPage,
  ClaimStatus,
  ClubPage,
  Contest,
  ContestPage,
  EnrollmentRoundPage,
  HealthCheckPage,
  MySanatoriumTours,
  SanatoriumProgramPage,
  SanatoriumTourPage,
} from '../../src/gen/schema'
import type { Api } from './api.ts'

/** Where the draw of a tour of the demo that she applied for is shown. */
export async function drawRooms(api: Api): Promise<string[]> {
  const { items } = await api.get<MySanatoriumTours>('/me/sanatorium-tours')
  const tour = items.find(({ name }) => name === '遂昌康养五日')
  return [`/m/sanatorium/tours/${tour?.id ?? ''}/draw`]
}

/** A round, a claim, a health check, and a programme of sanatorium tours with one of them, of the demo. */
export async function welfarePages(api: Api, status: ClaimStatus): Promise<string[]> {
  const [round] = (await api.get<EnrollmentRoundPage>('/enrollment-rounds?limit=1')).items
  const [claim] = (await api.get<ClaimPage>(`/claims?status=${status}&limit=1`)).items
  const [check] = (await api.get<HealthCheckPage>('/health-checks?limit=1')).items
  const { items: programs } = await api.get<SanatoriumProgramPage>('/sanatorium-programs')
  const program = programs.find(({ name }) => name.includes('年度职工疗休养'))
  const [tour] = (await api.get<SanatoriumTourPage>(`/sanatorium-programs/${program?.id ?? ''}/tours`)).items
  return [
    `/desk/welfare/rounds/${round?.id ?? ''}`,
    `/desk/welfare/claims/${claim?.id ?? ''}`,
    `/desk/welfare/checks/${check?.id ?? ''}`,
    `/desk/sanatorium/programs/${program?.id ?? ''}`,
    `/desk/sanatorium/tours/${tour?.id ?? ''}`,
  ]
}

/** A club of the demo, by its tabs. */
export async function clubPages(api: Api): Promise<string[]> {
  const [club] = (await api.get<ClubPage>('/clubs?limit=1')).items
  const page = `/desk/clubs/${club?.id ?? ''}`
  return [page, `${page}?tab=people`, `${page}?tab=log`, `${page}?tab=years`]
}

/** The contest of the demo that is being scored. */
async function scoredContest(api: Api): Promise<Contest | undefined> {
  return (await api.get<ContestPage>('/contests')).items.find(({ name }) => name === '消防技能比武')
}

/** Its tabs for who conducts it. */
export async function contestPages(api: Api): Promise<string[]> {
  const page = `/desk/contests/${(await scoredContest(api))?.id ?? ''}`
  return [
    page,
    `${page}?tab=entries`,
    `${page}?tab=judges`,
    `${page}?tab=ranking`,
    `${page}?tab=titles`,
    `${page}/print`,
    `${page}/print?what=sheets`,
  ]
}

/** The same on the phone, for one of its judges. */
export async function contestPhonePages(api: Api): Promise<string[]> {
  const contest = await scoredContest(api)
  const judged = contest?.items.find(({ judging }) => judging)
  return [`/m/contests/${contest?.id ?? ''}`, ...(judged ? [`/m/contests/judging/${judged.id}`] : [])]
}
