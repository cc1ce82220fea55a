import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { canRecord, recordVoice, type Recording } from '../../../lib/recorder'
import { Button } from '../../../ui/button'
import { condolenceTexts } from '../texts'

/** A little less than what the platform takes. */
const longest = 115

interface VoiceRecorderProps {
  value: Blob | null
  onChange: (voice: Blob | null) => void
}

/** Says it instead of typing it: record, hear it, do it again or take it away. */
export function VoiceRecorder({ value, onChange }: VoiceRecorderProps) {
  const t = useTexts(condolenceTexts)
  const recording = useRef<Recording | undefined>(undefined)
  const [passed, setPassed] = useState<number>()
  const [refused, setRefused] = useState(false)
  // who leaves the page no longer speaks to it
  useEffect(() => () => recording.current?.stop(), [])
  if (!canRecord()) return null

  const begin = async () => {
    setRefused(false)
    try {
      recording.current = await recordVoice({
        seconds: longest,
        onSecond: setPassed,
        onVoice: (voice) => {
          setPassed(undefined)
          onChange(voice)
        },
      })
      setPassed(0)
    } catch {
      setRefused(true)
    }
  }

  return (
    <div className="field" role="group" aria-label={t.voice}>
      <span className="field-label">{t.voice}</span>
      {value && passed === undefined && <Playback voice={value} />}
      <div className="row">
        {passed === undefined ? (
          <Button look="secondary" icon="mic" onClick={() => void begin()}>
            {value ? t.voiceAgain : t.voiceBegin}
          </Button>
        ) : (
          <Button icon="mic" onClick={() => recording.current?.stop()}>
            {t.voiceStop}
          </Button>
        )}
        {value && passed === undefined && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {t.voiceRemove}
          </Button>
        )}
      </div>
      <p className="small soft" role="status">
        {passed !== undefined && t.voiceRecording}
      </p>
      {passed !== undefined && (
        <progress
          className="voice-time"
          aria-label={t.voiceTime(passed, longest)}
          value={passed}
          max={longest}
        />
      )}
      {refused && (
        <p className="field-error" role="alert">
          {t.voiceRefused}
        </p>
      )}
    </div>
  )
}

function Playback({ voice }: { voice: Blob }) {
  const t = useTexts(condolenceTexts)
  const player = useRef<HTMLAudioElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(voice)
    if (player.current) player.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [voice])
  // eslint-disable-next-line jsx-a11y/media-has-caption -- it is what she has just said herself
  return <audio ref={player} controls aria-label={t.voicePlay} />
}
