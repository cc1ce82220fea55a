import { useEffect, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FileButton } from '../../../ui/file-button'
import { showToast } from '../../../ui/toast'
import type { CondolenceVisit } from '../api/get-visit'
import { fetchVoice, useAttachVoice, type VoiceNote } from '../api/voice-notes'
import { condolenceTexts } from '../texts'

const mostVoices = 3

/** What the visitors said instead of typing it; fetched when somebody wants to hear it. */
export function VoiceNotes({ visit }: { visit: CondolenceVisit }) {
  const t = useTexts(condolenceTexts)
  const attach = useAttachVoice(visit.id)
  const addable = visit.editable && visit.voiceNotes.length < mostVoices
  if (visit.voiceNotes.length === 0 && !addable) return null
  return (
    <section className="stack no-print" aria-labelledby="voices">
      <h2 id="voices">{t.voices}</h2>
      <ul className="stack-s">
        {visit.voiceNotes.map((voice, index) => (
          <li key={voice.id}>
            <Player visitId={visit.id} voice={voice} name={t.voiceName(index + 1, voice.seconds)} />
          </li>
        ))}
      </ul>
      {addable && (
        <FileButton
          label={t.addVoice}
          accept="audio/*"
          onFile={(file) =>
            attach.mutate(file, {
              onSuccess: () => showToast(t.voiceAdded),
              onError: (error) => showToast(t.failed(toProblem(error).message)),
            })
          }
        />
      )}
    </section>
  )
}

function Player({ visitId, voice, name }: { visitId: string; voice: VoiceNote; name: string }) {
  const t = useTexts(condolenceTexts)
  const [address, setAddress] = useState<string>()
  useEffect(
    () => () => {
      if (address !== undefined) URL.revokeObjectURL(address)
    },
    [address],
  )
  const load = async () => {
    try {
      setAddress(URL.createObjectURL(await fetchVoice(visitId, voice)))
    } catch (error) {
      showToast(t.failed(toProblem(error).message))
    }
  }
  if (address === undefined)
    return (
      <Button look="secondary" onClick={() => void load()}>
        {name}
      </Button>
    )
  // eslint-disable-next-line jsx-a11y/media-has-caption -- a recording of one voice; what matters of it stands in the note
  return <audio controls autoPlay src={address} aria-label={name} />
}
