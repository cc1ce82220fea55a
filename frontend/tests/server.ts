import { setupServer } from 'msw/node'

/** Stands in for the backend in component tests only; a call nobody expected fails the test. */
export const server = setupServer()

export const address = (path: string) => `${location.origin}/api/v1${path}`
