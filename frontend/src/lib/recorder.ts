export interface Recording {
  /** Ends it; the voice comes to `onVoice`. */
  stop: () => void
}

interface Listening {
  seconds: number
  onSecond: (passed: number) => void
  onVoice: (voice: Blob) => void
}

/** Speech, not music: two minutes stay far below what the platform takes. */
const bitsPerSecond = 32_000

/** The first that the browser can record and the platform takes. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

export function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator
}

/** Records until it is stopped or the time is over. Rejects when the microphone is refused. */
export async function recordVoice({ seconds, onSecond, onVoice }: Listening): Promise<Recording> {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
  const recorder = new MediaRecorder(microphone, {
    audioBitsPerSecond: bitsPerSecond,
    ...(mimeType === undefined ? {} : { mimeType }),
  })
  const parts: Blob[] = []
  const begun = Date.now()
  const clock = setInterval(() => {
    const passed = Math.floor((Date.now() - begun) / 1000)
    onSecond(passed)
    if (passed >= seconds) stop()
  }, 250)
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  recorder.ondataavailable = ({ data }) => parts.push(data)
  recorder.onstop = () => {
    clearInterval(clock)
    for (const track of microphone.getTracks()) track.stop()
    onVoice(new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? '' }))
  }
  recorder.start()
  return { stop }
}
