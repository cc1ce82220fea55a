/*
 * Keeps one entry page with all its files on the device, so that it opens at once and without a network. The same
 * worker serves the phone shell (scope /) and the page that verifies membership cards (scope /verify); which files are
 * whose stands in worker-files.js, written with each build. Answers of the API are never kept here: what is personal
 * belongs into the encrypted vault of src/lib/vault.
 */
importScripts('/worker-files.js')

const page = new URL(self.registration.scope).pathname === '/verify' ? 'verify' : 'phone'
const { files, live, version } = self.keptPages[page]
const shelf = `uh.${page}.${version}`
const known = new Set(files)

/** The entry page that an address opens, when this worker keeps it. */
function entryPage(path) {
  if (page === 'verify') return '/verify.html'
  if (path === '/') return '/index.html'
  return /^\/(m|c)(\/|$)/.test(path) ? '/m.html' : undefined
}

async function fromShelf(path, request) {
  const kept = await (await caches.open(shelf)).match(path, { ignoreVary: true })
  return kept ?? fetch(request)
}

/** Public facts that change: the newest when there is a network. */
async function liveOrKept(path, request) {
  const kept = await caches.open(shelf)
  try {
    const answer = await fetch(request)
    if (answer.ok) await kept.put(path, answer.clone())
    return answer
  } catch {
    return (await kept.match(path, { ignoreVary: true })) ?? Response.error()
  }
}

self.addEventListener('install', (event) => {
  const whole = [...files, ...live].map((path) => new Request(path, { cache: 'no-cache' }))
  event.waitUntil(caches.open(shelf).then((kept) => kept.addAll(whole)))
})

self.addEventListener('activate', (event) => {
  const old = (key) => key !== shelf && (key === `uh.${page}` || key.startsWith(`uh.${page}.`))
  event.waitUntil(
    caches
      .keys()
      .then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key))))
      .then(() => self.clients.claim()),
  )
})

/* A new version waits until the reader says so: nothing changes under her hands. */
self.addEventListener('message', (event) => {
  if (event.data === 'change over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  const entry = request.mode === 'navigate' ? entryPage(pathname) : undefined
  if (entry) event.respondWith(fromShelf(entry, request))
  else if (known.has(pathname)) event.respondWith(fromShelf(pathname, request))
  else if (live.includes(pathname)) event.respondWith(liveOrKept(pathname, request))
})
