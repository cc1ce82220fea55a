import { useRef, useState, type DragEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { fieldId } from '../../../ui/field'
import { Icon } from '../../../ui/icon'
import type { ImportKind } from '../api/get-import'
import { integrationTexts } from '../texts'
import { endingsOf } from './accepted-file'

interface FileDropProps {
  kind: ImportKind
  file: File | undefined
  error: string | undefined
  onFile: (file: File) => void
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** A place to drop a file on, and a button for everybody who does not drag. The native field speaks the browser's language, so it stays hidden. */
export function FileDrop({ kind, file, error, onFile }: FileDropProps) {
  const t = useTexts(integrationTexts)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const first = files?.[0]
    if (first) onFile(first)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // dropping needs a pointer; the button inside does the same for everybody else
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      role="group"
      aria-label={t.file}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className="state-picture">
        <Icon name={file ? 'file' : 'upload'} />
      </span>
      <p role="status">{file ? t.chosenFile(file.name, sizeOf(file.size)) : t.dropTitle}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept={endingsOf(kind)}
        aria-label={t.chooseFile}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <Button
        look="secondary"
        id={fieldId('file')}
        aria-describedby="file-accepted"
        onClick={() => input.current?.click()}
      >
        {file ? t.otherFile : t.chooseFile}
      </Button>
      <p className="soft small" id="file-accepted">
        {t.accepted[kind]}
      </p>
      {error !== undefined && (
        <p className="field-error" role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
