import { createContext, useContext, type ComponentType } from 'react'

export interface Picked {
  id: string
  name: string
}

export interface PickerProps {
  /** The field's name in the contract; the error summary jumps to it. */
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: Picked | undefined
  onChange: (picked: Picked | undefined) => void
}

interface Pickers {
  /** The tree of unions beside a list; the chosen one stands in the address. */
  UnionFilter: ComponentType
  UnionPicker: ComponentType<PickerProps>
  MemberPicker: ComponentType<PickerProps>
  /** Its field is called `employerId`. */
  EmployerPicker: ComponentType<PickerProps>
}

/** Features do not know each other: the shell hands them the pickers of organisation and membership. */
const PickersContext = createContext<Pickers | null>(null)
export const PickersProvider = PickersContext.Provider

function usePickers(): Pickers {
  const pickers = useContext(PickersContext)
  if (!pickers) throw new Error('outside the desk shell')
  return pickers
}

export function UnionFilter() {
  const { UnionFilter: Filter } = usePickers()
  return <Filter />
}

export function UnionPicker(props: PickerProps) {
  const { UnionPicker: Picker } = usePickers()
  return <Picker {...props} />
}

export function MemberPicker(props: PickerProps) {
  const { MemberPicker: Picker } = usePickers()
  return <Picker {...props} />
}

export function EmployerPicker(props: PickerProps) {
  const { EmployerPicker: Picker } = usePickers()
  return <Picker {...props} />
}
