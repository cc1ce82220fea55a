import { formatMoney } from '../../../lib/format'
import type { PackValue, PolicyPack } from '../api/policy-packs'
import type { PolicyTexts } from '../texts'

/** The occasion that a value belongs to; nothing for one of another section. */
export function occasionOf(path: string): string | undefined {
  const [section, occasion] = path.split('.')
  return section === 'occasions' ? occasion : undefined
}

export function namesOf(pack: Pick<PolicyPack, 'occasions'> | undefined): ReadonlyMap<string, string> {
  return new Map(pack?.occasions.map(({ occasion, name }) => [occasion, name]))
}

/** What a value is about: the occasion, or the section of the pack. */
export function groupWord(path: string, t: PolicyTexts, names: ReadonlyMap<string, string>): string {
  const occasion = occasionOf(path)
  if (occasion !== undefined) return names.get(occasion) ?? occasion
  const section = path.split('.')[0] ?? path
  return t.sectionNames[section] ?? section
}

/** What a value says: its own name within its group, after what its line of a table is for. */
export function valueWord(path: string, t: PolicyTexts): string {
  const parts = path.split('.')
  const leaf = parts.at(-1) ?? path
  if (parts.at(-2) === 'forms') return `${t.form}：${t.formNames[leaf as keyof typeof t.formNames]}`
  if (parts[0] === 'occasions' && parts.length === 2) return t.occasion
  if (parts[0] === 'schemes')
    return `${parts[1] ?? ''}：${parts.length === 2 ? t.schemeName : (t.valueNames[leaf] ?? leaf)}`
  const line =
    parts[0] === 'occasions' ? [] : parts.slice(1, -1).filter((part) => /^[A-Z\u3400-\u9fff]/.test(part))
  return [...line.map((part) => lineWords(part, t)), t.valueNames[leaf] ?? t.words[leaf] ?? leaf].join(' · ')
}

/** What a line such as DEEP-SCHOOLING-HIGHER is for. */
function lineWords(part: string, t: PolicyTexts): string {
  return part
    .split('-')
    .map((word) => t.words[word] ?? word)
    .join(t.listComma)
}

/** A limit such as NET LT 2, a fact, or facts that must not be: NOT ILLNESS. */
function sayCondition(text: string, t: PolicyTexts): string {
  const [first = '', ...rest] = text.split(' ')
  if (first === 'NOT') return t.conditionNot(rest.map((fact) => t.words[fact] ?? fact).join(t.listComma))
  const [comparison, factor] = rest
  if (comparison === undefined || factor === undefined) return t.words[first] ?? first
  const say = first === 'COSTS' ? t.conditionOfIncome : t.conditionOfStandard
  return say(t.words[first] ?? first, t.comparisons[comparison] ?? comparison, factor)
}

/** A value as people read it. */
export function sayValue(
  { path, kind, text }: Pick<PackValue, 'path' | 'kind' | 'text'>,
  t: PolicyTexts,
): string {
  switch (kind) {
    case 'MONEY':
      return text === '' ? t.noMax : formatMoney(text)
    case 'FREQUENCY':
      return t.frequencies[text] ?? text
    case 'FORM':
      return text === 'STATED' ? t.formStated : t.formUnstated
    case 'FLAG':
      return text === 'true' ? t.yes : t.no
    case 'PERIOD': {
      const [from, to] = text.split('/')
      return t.validText(from ?? '', to === '' ? undefined : to)
    }
    case 'WORDS':
      if (text === '') return t.notListed
      return text
        .split(' ')
        .map((word) => (word === 'OTHER' && path.endsWith('ources') ? t.otherMoney : (t.words[word] ?? word)))
        .join(t.listComma)
    case 'COUNTS':
      return text.split(' ').join(t.listComma)
    case 'CONDITION':
      return sayCondition(text, t)
    case 'STRUCTURE':
      return t.words[text] ?? text
    default:
      return text
  }
}
