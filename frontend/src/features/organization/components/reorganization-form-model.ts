import type { FieldError } from '../../../lib/problem'
import type { Picked } from '../../../ui/desk/pickers'
import type {
  NewReorganization,
  Reorganization,
  ReorganizationStep,
  ReorganizationStepKind,
} from '../api/reorganizations'

/** One step as it is being put together. */
export interface StepForm {
  kind: ReorganizationStepKind
  union: Picked | null
  target: Picked | null
  name: string
  code: string
  children: Picked[]
  members: Picked[]
}

export interface ReorganizationForm {
  union: Picked | null
  title: string
  documentNumber: string
  effectiveOn: string
  steps: StepForm[]
}

export const stepKinds = [
  'MERGE',
  'SPLIT',
  'RENAME',
  'MOVE',
  'DISSOLVE',
] as const satisfies readonly ReorganizationStepKind[]

export function emptyStep(): StepForm {
  return { kind: 'MERGE', union: null, target: null, name: '', code: '', children: [], members: [] }
}

export const needsTarget = (kind: ReorganizationStepKind) => kind === 'MOVE' || kind === 'MERGE'
export const needsName = (kind: ReorganizationStepKind) => kind === 'RENAME' || kind === 'SPLIT'

function stepMissing(step: StepForm): boolean {
  return (
    !step.union ||
    (needsTarget(step.kind) && !step.target) ||
    (needsName(step.kind) && step.name.trim().length < 2) ||
    (step.kind === 'SPLIT' && step.code.trim() === '')
  )
}

/** The steps that still lack something, by their number. */
export function missingSteps(form: ReorganizationForm): string[] {
  return form.steps.flatMap((step, at) => (stepMissing(step) ? [`step-${at}`] : []))
}

/** What is still to be said about the whole. */
export function missingFrame(form: ReorganizationForm): string[] {
  return [
    ...(form.effectiveOn === '' ? ['effectiveOn'] : []),
    ...(form.title.trim().length < 2 ? ['title'] : []),
    ...(form.union ? [] : ['unionId']),
  ]
}

/** What the server says about steps, by their number; of one step all of it in one line. */
export function stepMessages(errors: readonly FieldError[] | undefined): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const { pointer, message } of errors ?? []) {
    const at = /^\/steps\/(\d+)/.exec(pointer)?.[1]
    const field = at === undefined ? pointer.slice(1) : `step-${at}`
    messages[field] = field in messages ? `${messages[field]} ${message}` : message
  }
  return messages
}

function stepOf(step: StepForm): ReorganizationStep {
  return {
    kind: step.kind,
    unionId: step.union?.id ?? '',
    ...(needsTarget(step.kind) && step.target && { targetId: step.target.id }),
    ...(needsName(step.kind) && { name: step.name.trim() }),
    ...(step.kind === 'SPLIT' && {
      code: step.code.trim(),
      childIds: step.children.map(({ id }) => id),
      memberIds: step.members.map(({ id }) => id),
    }),
  }
}

export function bodyOf(form: ReorganizationForm): NewReorganization {
  const documentNumber = form.documentNumber.trim()
  return {
    unionId: form.union?.id ?? '',
    title: form.title.trim(),
    effectiveOn: form.effectiveOn,
    ...(documentNumber !== '' && { documentNumber }),
    steps: form.steps.map(stepOf),
  }
}

/** To be drafted anew. Members that were to go along are not told again, so they have to be chosen again. */
export function formOf(of: Reorganization): ReorganizationForm {
  return {
    union: of.union,
    title: of.title,
    documentNumber: of.documentNumber ?? '',
    effectiveOn: of.effectiveOn,
    steps: of.steps.map(({ kind, union, target, name, code, children }) => ({
      ...emptyStep(),
      kind,
      union,
      target: target ?? null,
      name: name ?? '',
      code: code ?? '',
      children: [...children],
    })),
  }
}
