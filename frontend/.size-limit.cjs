/** Budgets of first loads, gzip, everything a browser fetches before it shows something. */
const { readFileSync } = require('node:fs')
const read = (build) => JSON.parse(readFileSync(`${__dirname}/dist/.vite/${build}.json`, 'utf8'))

/** Pages and chunks with all that they import at once, styles included. */
function files(build, ...keys) {
  const manifest = read(build)
  const seen = new Set()
  const add = (key) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`not in the ${build} build: ${key}`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    for (const style of chunk.css ?? []) seen.add(style)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  keys.forEach(add)
  const styles = Object.values(manifest).filter((chunk) => chunk.file.endsWith('.css'))
  for (const style of styles) seen.add(style.file)
  return [...seen].map((file) => `dist/${file}`)
}

const phonePage = (name, page) => ({
  name: `phone: ${name}`,
  path: ['dist/m.html', 'dist/appearance.js', ...files('phone', 'm.html', page)],
  limit: '95 kB',
  gzip: true,
})

const shell = new Set(files('phone', 'm.html'))

/** What a page costs once the shell is there. */
const onTop = (name, page, limit) => ({
  name: `phone, on top of the shell: ${name}`,
  path: files('phone', page).filter((file) => !shell.has(file)),
  limit,
  gzip: true,
})

/** What the service worker fetches beside the page, once for each version. */
function keptOnPhone() {
  const written = readFileSync(`${__dirname}/dist/worker-files.js`, 'utf8')
  const { phone } = JSON.parse(written.slice(written.indexOf('{')))
  return ['dist/worker.js', ...phone.files.map((file) => `dist${file}`)]
}

/** Fetched by the entry page at once; /help does without it. */
const deskShell = 'src/app/desk/desk-shell.tsx'

module.exports = [
  phonePage('home', 'src/features/event/pages/home-page.tsx'),
  phonePage('activities', 'src/features/event/pages/activities-page.tsx'),
  phonePage('today', 'src/features/condolence/pages/today-page.tsx'),
  onTop('membership card', 'src/features/membership/pages/card-page.tsx', '15 kB'),
  {
    name: 'verify a card',
    path: ['dist/verify.html', 'dist/appearance.js', ...files('phone', 'verify.html')],
    limit: '95 kB',
    gzip: true,
  },
  onTop('what is unsent', 'src/features/outbox/pages/outbox-page.tsx', '8 kB'),
  onTop('correct a visit', 'src/features/condolence/pages/edit-visit-page.tsx', '15 kB'),
  {
    name: 'everything the installed app keeps on the device',
    path: keptOnPhone(),
    limit: '250 kB',
    gzip: true,
  },
  onTop('record a visit', 'src/features/condolence/pages/new-visit-page.tsx', '15 kB'),
  {
    name: 'desk: shell and first table',
    path: [
      'dist/desk.html',
      'dist/appearance.js',
      ...files('desk', 'desk.html', deskShell, 'src/features/membership/pages/desk/members-page.tsx'),
    ],
    limit: '320 kB',
    gzip: true,
  },
  {
    name: 'help',
    path: [
      'dist/desk.html',
      'dist/appearance.js',
      ...files('desk', 'desk.html', 'src/app/desk/help/help-page.tsx'),
    ],
    limit: '121 kB',
    gzip: true,
  },
]
