import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { FileButton } from '../../../ui/file-button'
import { condolenceTexts } from '../texts'
import { shrinkPhoto } from '../../../lib/photo'

interface PhotoTakerProps {
  value: Blob | null
  onChange: (photo: Blob | null) => void
}

/** Takes one photo, makes it small on the phone itself, and shows what will be sent. */
export function PhotoTaker({ value, onChange }: PhotoTakerProps) {
  const t = useTexts(condolenceTexts)
  const [broken, setBroken] = useState(false)
  return (
    <div className="field">
      <span className="field-label">{t.photo}</span>
      {value && <Preview photo={value} />}
      <div className="row">
        <PhotoButton
          label={value ? t.photoAgain : t.photoTake}
          onPhoto={(photo) => {
            setBroken(photo === null)
            if (photo) onChange(photo)
          }}
        />
        {value && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {t.photoRemove}
          </Button>
        )}
      </div>
      {broken && (
        <p className="field-error" role="alert">
          {t.photoBroken}
        </p>
      )}
    </div>
  )
}

export function PhotoButton({ label, onPhoto }: { label: string; onPhoto: (photo: Blob | null) => void }) {
  const read = async (file: File) => {
    try {
      onPhoto(await shrinkPhoto(file))
    } catch {
      onPhoto(null)
    }
  }
  return (
    <FileButton
      label={label}
      icon="camera"
      accept="image/jpeg,image/png"
      onFile={(file) => void read(file)}
    />
  )
}

function Preview({ photo }: { photo: Blob }) {
  const t = useTexts(condolenceTexts)
  const picture = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(photo)
    if (picture.current) picture.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [photo])
  return (
    <figure className="photo-preview">
      <img ref={picture} alt={t.photoPreview} />
      <figcaption className="soft small">
        {t.photoSize(Math.max(1, Math.round(photo.size / 1024)))}
      </figcaption>
    </figure>
  )
}
