import type { Job } from '../api/list-jobs'

export function isUnfinished(job: Job): boolean {
  return job.status === 'QUEUED' || job.status === 'RUNNING'
}

/** Seconds a job has worked: until its end, or until now. */
export function secondsOf(job: Job, now = Date.now()): number | undefined {
  if (job.startedAt === undefined) return undefined
  const end = job.finishedAt === undefined ? now : Date.parse(job.finishedAt)
  return Math.max(0, Math.round((end - Date.parse(job.startedAt)) / 1000))
}
