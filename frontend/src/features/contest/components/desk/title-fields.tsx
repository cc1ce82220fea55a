import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { NumberField, TextField } from '../../../../ui/text-field'
import type { ContestTitleRule, NewContestTitle } from '../../api/contests'
import { contestDeskTexts } from '../../desk-texts'
import { contestTexts } from '../../texts'

export interface TypedTitle {
  title: string
  level: ContestTitleRule['level']
  issuer: string
  basis: ContestTitleRule['basis']
  firstRank: string
  lastRank: string
  maxAge: string
  womenOnly: boolean
  prize: boolean
  source: string
}

const empty: TypedTitle = {
  title: '',
  level: 'UNIT',
  issuer: '',
  basis: 'ITEM',
  firstRank: '1',
  lastRank: '3',
  maxAge: '',
  womenOnly: false,
  prize: false,
  source: '',
}

const youngest = 16
const oldest = 80

export function titleOf({ maxAge, source, ...typed }: TypedTitle): NewContestTitle {
  return {
    ...typed,
    title: typed.title.trim(),
    issuer: typed.issuer.trim(),
    firstRank: Number(typed.firstRank),
    lastRank: Number(typed.lastRank),
    ...(maxAge === '' ? {} : { maxAge: Number(maxAge) }),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
  }
}

/** What is missing of a title; a condition wants to be ruled somewhere. */
export function useTitleFaults() {
  const t = useTexts(contestDeskTexts)
  return (typed: TypedTitle, at: number): Record<string, string> => {
    const missing: Record<string, string> = {}
    const say = (name: string, what: string) => {
      missing[`titles/${at}/${name}`] = what
    }
    if (typed.title.trim().length < 2) say('title', t.needed)
    if (typed.issuer.trim().length < 2) say('issuer', t.needed)
    if (Number(typed.firstRank) < 1) say('firstRank', t.rankNeeded)
    if (Number(typed.lastRank) < Number(typed.firstRank)) say('lastRank', t.ranksNeeded)
    const age = Number(typed.maxAge)
    if (typed.maxAge !== '' && (age < youngest || age > oldest)) say('maxAge', t.ageNeeded)
    if ((typed.maxAge !== '' || typed.womenOnly) && typed.source.trim().length < 2) say('source', t.needed)
    return missing
  }
}

interface TitleFieldsProps {
  titles: readonly TypedTitle[]
  messages: Readonly<Record<string, string>>
  onChange: (titles: readonly TypedTitle[]) => void
}

/** Which titles the ranks will give. */
export function TitleFields({ titles, messages, onChange }: TitleFieldsProps) {
  const t = useTexts(contestDeskTexts)
  return (
    <fieldset className="stack">
      <legend className="field-label">{t.titleRules}</legend>
      <p className="soft small">{t.titleRulesText}</p>
      {titles.map((typed, index) => (
        <div className="stack-s" key={index}>
          <TitleField
            typed={typed}
            at={`titles/${index}`}
            messages={messages}
            onChange={(changes) =>
              onChange(titles.map((title, at) => (at === index ? { ...title, ...changes } : title)))
            }
          />
          <div className="row">
            <Button
              look="quiet"
              aria-label={t.removeTitleNamed(typed.title)}
              onClick={() => onChange(titles.filter((_, at) => at !== index))}
            >
              {t.removeTitle}
            </Button>
          </div>
        </div>
      ))}
      <div className="row">
        <Button look="secondary" icon="plus" onClick={() => onChange([...titles, empty])}>
          {t.addTitle}
        </Button>
      </div>
    </fieldset>
  )
}

interface FieldProps {
  typed: TypedTitle
  at: string
  messages: Readonly<Record<string, string>>
  onChange: (changes: Partial<TypedTitle>) => void
}

function TitleField({ typed, at, messages, onChange }: FieldProps) {
  const t = useTexts(contestDeskTexts)
  const words = useTexts(contestTexts)
  const field = (name: keyof TypedTitle) => ({
    name: `${at}/${name}`,
    error: messages[`${at}/${name}`],
    value: String(typed[name]),
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <TextField {...field('title')} label={t.titleName} hint={t.titleNameHint} maxLength={30} />
      <TextField {...field('issuer')} label={t.issuer} maxLength={100} />
      <ChipGroup
        name={`${at}/level`}
        label={t.level}
        choices={(['NATIONAL', 'PROVINCE', 'CITY', 'UNIT'] as const).map((value) => ({
          value,
          label: words.levels[value],
        }))}
        value={typed.level}
        onChange={(level) => onChange({ level })}
      />
      <ChipGroup
        name={`${at}/basis`}
        label={t.basis}
        hint={t.basisHint}
        choices={(['OVERALL', 'ITEM'] as const).map((value) => ({ value, label: words.ranks[value] }))}
        value={typed.basis}
        onChange={(basis) => onChange({ basis })}
      />
      <NumberField {...field('firstRank')} label={t.firstRank} />
      <NumberField {...field('lastRank')} label={t.lastRank} hint={t.lastRankHint} />
      <NumberField {...field('maxAge')} label={t.maxAge} hint={t.maxAgeHint} optional />
      <ChipGroup
        name={`${at}/womenOnly`}
        label={t.womenOnly}
        choices={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
        value={typed.womenOnly ? 'yes' : 'no'}
        onChange={(value) => onChange({ womenOnly: value === 'yes' })}
      />
      <ChipGroup
        name={`${at}/prize`}
        label={t.prize}
        hint={t.prizeHint}
        choices={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]}
        value={typed.prize ? 'yes' : 'no'}
        onChange={(value) => onChange({ prize: value === 'yes' })}
      />
      <TextField
        {...field('source')}
        label={t.conditionSource}
        hint={t.conditionSourceHint}
        optional={typed.maxAge === '' && !typed.womenOnly}
        maxLength={100}
      />
    </>
  )
}
