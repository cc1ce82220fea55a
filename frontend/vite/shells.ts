import type { Connect, Plugin } from 'vite'

/** The entry page that serves a path, or nothing when the path is a file or belongs to the backend. */
export function shellFor(path: string): string | undefined {
  if (path === '/') return '/index.html'
  if (path === '/verify') return '/verify.html'
  if (/^\/(m|c)(\/|$)/.test(path)) return '/m.html'
  if (/^\/(desk|help)(\/|$)/.test(path)) return '/desk.html'
  // an address that leads nowhere: the phone shell says so and shows the way on
  return /^\/(api|q|auth|assets)(\/|$)|[.@]/.test(path) ? undefined : '/m.html'
}

/** Answers deep links of both shells with their entry page, in development and in preview alike. */
export function shells(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const [path = '/', search] = (request.url ?? '/').split('?')
    const shell = shellFor(path)
    if (shell && (request.method === 'GET' || request.method === 'HEAD')) {
      request.url = search === undefined ? shell : `${shell}?${search}`
    }
    next()
  }
  return {
    name: 'union-home-shells',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  }
}
