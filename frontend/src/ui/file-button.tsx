import { useId } from 'react'
import { Icon, type IconName } from './icon'

interface FileButtonProps {
  label: string
  accept: string
  icon?: IconName
  onFile: (file: File) => void
}

/** The browser's own file input speaks the browser's language, so a label that looks like a button stands for it. */
export function FileButton({ label, accept, icon = 'upload', onFile }: FileButtonProps) {
  const id = useId()
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <label htmlFor={id} className="button button-secondary">
        <Icon name={icon} />
        {label}
      </label>
    </span>
  )
}
