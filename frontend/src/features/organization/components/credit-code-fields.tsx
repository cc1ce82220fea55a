import { useTexts } from '../../../lib/i18n'
import { organizationTexts } from '../texts'
import { foldCreditCode, judgeCreditCode } from './credit-code'
import { TextField } from '../../../ui/text-field'

interface CreditCodeFieldsProps {
  code: string
  reason: string
  optional?: boolean
  error?: string | undefined
  onCode: (code: string) => void
  onReason: (reason: string) => void
}

/** A credit code; when its check character does not fit, the reason why it is right all the same is asked for. */
export function CreditCodeFields(props: CreditCodeFieldsProps) {
  const { code, reason, optional, error, onCode, onReason } = props
  const t = useTexts(organizationTexts)
  const fails = code !== '' && judgeCreditCode(code) === 'check'
  return (
    <>
      <TextField
        name="creditCode"
        label={t.creditCode}
        hint={fails ? t.creditCodeFails : t.creditCodeHint}
        maxLength={20}
        optional={optional ?? false}
        error={error}
        value={code}
        onChange={(typed) => onCode(foldCreditCode(typed))}
      />
      {fails && (
        <TextField
          name="creditCodeReason"
          label={t.creditCodeReason}
          hint={t.creditCodeReasonHint}
          maxLength={300}
          value={reason}
          onChange={onReason}
        />
      )}
    </>
  )
}
