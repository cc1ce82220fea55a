import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A schema, as far as this contract uses the language of schemas. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: string[]
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema?: Schema
}

export type Media = Record<string, { schema?: Schema }>

export interface Operation {
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content?: Media }
  responses?: Record<string, { $ref?: string; content?: Media }>
  security?: Record<string, string[]>[]
}

export interface Contract {
  paths: Record<string, Record<string, unknown>>
  components?: Record<string, Record<string, unknown>>
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

export function readContract(file: string): Contract {
  return parse(readFileSync(file, 'utf8')) as Contract
}

/** What a reference stands for; anything else stands for itself. */
export function resolved<T extends { $ref?: string }>(contract: Contract, value: T): T {
  if (value.$ref === undefined) return value
  const [, , kind = '', name = ''] = value.$ref.split('/')
  const found = contract.components?.[kind]?.[name]
  if (found === undefined) throw new Error(`${value.$ref} leads nowhere`)
  return resolved(contract, found as T)
}

/** Operations by method and path, with the parameters that all methods of a path share. */
export function operationsOf(contract: Contract): Map<string, Operation> {
  const operations = new Map<string, Operation>()
  for (const [path, item] of Object.entries(contract.paths)) {
    const shared = (item['parameters'] ?? []) as Parameter[]
    for (const method of methods.filter((name) => name in item)) {
      const operation = item[method] as Operation
      const parameters = [...shared, ...(operation.parameters ?? [])]
      operations.set(`${method.toUpperCase()} ${path}`, { ...operation, parameters })
    }
  }
  return operations
}

export function parametersOf(contract: Contract, operation: Operation): Map<string, Parameter> {
  const list = (operation.parameters ?? []).map((parameter) => resolved(contract, parameter))
  return new Map(list.map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]))
}
