import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem, type ProblemError } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { writeStored } from '../../../lib/storage'
import { showToast } from '../../../ui/toast'
import { attemptKey } from '../api/attempt-key'
import { useAttachPhoto } from '../api/attach-photo'
import type { NewCondolenceVisit } from '../api/check-visit'
import { useRecordVisit } from '../api/record-visit'
import { condolenceTexts } from '../texts'

/** Saves the visit, then its photo; a photo that fails never undoes the visit. What was refused stays to be shown. */
export function useVisitRecorder(draft: string, visitsPath: string, onRecorded: () => void) {
  const t = useTexts(condolenceTexts)
  const { mutateAsync: record, isPending: recording } = useRecordVisit()
  const { mutateAsync: attach, isPending: attaching } = useAttachPhoto()
  const [problem, setProblem] = useState<ProblemError | null>(null)

  const save = async (visit: NewCondolenceVisit, photo: Blob | null) => {
    setProblem(null)
    const attempt = `${draft}.attempt`
    try {
      const recorded = await record({ visit, key: attemptKey(attempt, visit) })
      const photoArrived = photo === null || (await arrived(attach({ visitId: recorded.id, photo })))
      writeStored(attempt, null)
      onRecorded()
      navigate(`${visitsPath}/${recorded.id}`, { replace: true })
      showToast(photoArrived ? t.recorded(recorded.visitNo) : t.recordedWithoutPhoto(recorded.visitNo))
    } catch (error) {
      setProblem(toProblem(error))
    }
  }

  /** A changed form is no longer the one that was refused. */
  const forget = () => setProblem(null)

  return { save, problem, forget, busy: recording || attaching }
}

async function arrived(sending: Promise<unknown>): Promise<boolean> {
  try {
    await sending
    return true
  } catch {
    return false
  }
}
