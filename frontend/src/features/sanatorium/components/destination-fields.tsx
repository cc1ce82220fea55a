import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { sanatoriumTexts } from '../texts'
import type { TypedDestination } from './program-form'

interface DestinationFieldsProps {
  destinations: readonly TypedDestination[]
  messages: Readonly<Record<string, string>>
  onChange: (destinations: TypedDestination[]) => void
}

/** Where tours may go, one place after the other. */
export function DestinationFields({ destinations, messages, onChange }: DestinationFieldsProps) {
  const t = useTexts(sanatoriumTexts)
  const change = (key: string, to: Partial<TypedDestination>) =>
    onChange(destinations.map((one) => (one.key === key ? { ...one, ...to } : one)))
  return (
    <>
      {destinations.map((destination, at) => {
        const name = (field: string) => `destinations.${String(at)}.${field}`
        const title = destination.name === '' ? t.newDestination : destination.name
        return (
          <fieldset className="stack-s" key={destination.key}>
            <legend className="field-label">{title}</legend>
            <TextField
              name={name('division')}
              label={t.division}
              maxLength={6}
              inputMode="numeric"
              error={messages[name('division')]}
              value={destination.division}
              onChange={(division) => change(destination.key, { division: division.replace(/\D/g, '') })}
            />
            <TextField
              name={name('name')}
              label={t.destinationName}
              maxLength={60}
              error={messages[name('name')]}
              value={destination.name}
              onChange={(typed) => change(destination.key, { name: typed })}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={destination.supportedRegion}
                onChange={({ target }) => change(destination.key, { supportedRegion: target.checked })}
              />
              {t.supportedRegion}
            </label>
            <div>
              <Button
                look="quiet"
                icon="close"
                aria-label={t.removeDestinationOf(title)}
                onClick={() => onChange(destinations.filter(({ key }) => key !== destination.key))}
              >
                {t.removeDestination}
              </Button>
            </div>
          </fieldset>
        )
      })}
      {messages['destinations'] !== undefined && <p className="field-error">{messages['destinations']}</p>}
      <div>
        <Button
          look="secondary"
          icon="plus"
          onClick={() =>
            onChange([
              ...destinations,
              { key: crypto.randomUUID(), division: '', name: '', supportedRegion: false },
            ])
          }
        >
          {t.addDestination}
        </Button>
      </div>
    </>
  )
}
