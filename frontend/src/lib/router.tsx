import {
  createContext,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type MouseEvent,
} from 'react'
import { matchPath, type Params } from './route-match'
import { createStore, useStore } from './store'

/** One address of a shell. Pages are lazy; the address holds every filter, tab and open item. */
export interface Route {
  path: string
  page: ComponentType
  /** The permission without which the page is not even begun; of several, any one. */
  needs?: string | readonly string[]
  /** The full address of a place that this one is short for. */
  full?: string
}

interface Match {
  route: Route
  params: Params
}

let table: readonly Route[] = []
const here = createStore(location.pathname + location.search)
let moved = false

/** Whether the reader has moved on from the page that the browser loaded. */
export function hasMoved(): boolean {
  return moved
}

function arrive(): void {
  moved = true
  here.set(location.pathname + location.search)
}

/** Declares the addresses of this entry page; all others are left to the server. */
export function startRouter(routes: readonly Route[]): void {
  table = routes
  const full = findRoute(location.pathname)?.route.full
  if (full !== undefined) history.replaceState(null, '', full + location.search)
  here.set(location.pathname + location.search)
  addEventListener('popstate', arrive)
}

export function findRoute(path: string): Match | undefined {
  for (const route of table) {
    const params = matchPath(route.path, path)
    if (params) return { route, params }
  }
  return undefined
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '/'
}

/** Goes to an address of this shell, or leaves the page when it belongs to the other one. */
export function navigate(to: string, { replace = false } = {}): void {
  if (!findRoute(pathOf(to))) {
    location.assign(to)
    return
  }
  const samePage = pathOf(to) === location.pathname
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  arrive()
  if (!samePage) scrollTo(0, 0)
}

export function goBack(fallback: string): void {
  if (history.length > 1) history.back()
  else navigate(fallback, { replace: true })
}

export function usePath(): string {
  return pathOf(useStore(here))
}

/** The query part of the address and a way to change single values of it; an empty value leaves the address. */
export function useSearch(): [URLSearchParams, (changes: Record<string, string>) => void] {
  const address = useStore(here)
  const search = new URLSearchParams(address.split('?')[1] ?? '')
  const change = (changes: Record<string, string>) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') search.delete(name)
      else search.set(name, value)
    }
    const query = search.toString()
    navigate(query === '' ? pathOf(address) : `${pathOf(address)}?${query}`, { replace: true })
  }
  return [search, change]
}

const ParamsContext = createContext<Params>({})
export const ParamsProvider = ParamsContext.Provider

/** A `:name` part of the present address. */
export function useParam(name: string): string {
  const value = useContext(ParamsContext)[name]
  if (value === undefined) throw new Error(`the address has no :${name}`)
  return value
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: string
}

/** A true link: opens in a new tab when asked, and moves without loading inside the shell. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain || !findRoute(pathOf(to))) return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  )
}
