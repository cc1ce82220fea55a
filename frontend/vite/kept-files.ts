import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

interface Page {
  /** Entry pages of the build. */
  entries: readonly string[]
  /** Files of public/ that they use. */
  named: readonly string[]
  /** Public answers of the API that are fetched anew whenever there is a network. */
  live: readonly string[]
}

interface Kept {
  version: string
  files: string[]
  live: readonly string[]
}

type Bundle = Rolldown.OutputBundle

/** Writes worker-files.js: what public/worker.js keeps on the device for each page, and under which version. */
export function keptFiles(pages: Readonly<Record<string, Page>>): Plugin {
  let root = ''
  return {
    name: 'union-home-kept-files',
    apply: 'build',
    configResolved: (config) => {
      root = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const kept = Object.entries(pages).map(([name, page]) => [name, keptOf(page, bundle, root)])
        const source = `self.keptPages = ${JSON.stringify(Object.fromEntries(kept))}\n`
        this.emitFile({ type: 'asset', fileName: 'worker-files.js', source })
      },
    },
  }
}

function keptOf(page: Page, bundle: Bundle, publicDir: string): Kept {
  const built = filesOf(page.entries, bundle)
  const contents = [
    ...built.map((file) => [file, contentOf(bundle[file])] as const),
    ...page.named.map((file) => [file, readFileSync(resolve(publicDir, file))] as const),
  ]
  const digest = createHash('sha256')
  for (const [file, content] of contents) digest.update(file).update(content)
  return {
    version: digest.digest('hex').slice(0, 12),
    files: contents.map(([file]) => `/${file}`),
    live: page.live,
  }
}

/** The entry pages, and every script and style that can be reached from them. */
function filesOf(entries: readonly string[], bundle: Bundle): string[] {
  const found = new Set<string>(entries)
  const follow = (file: string) => {
    const chunk = bundle[file]
    if (found.has(file) || chunk?.type !== 'chunk') return
    found.add(file)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) follow(next)
  }
  for (const chunk of Object.values(bundle)) {
    const entry = chunk.type === 'chunk' && chunk.isEntry ? chunk.facadeModuleId : undefined
    if (entries.some((name) => entry?.endsWith(`/${name}`))) follow(chunk.fileName)
  }
  for (const file of Object.keys(bundle)) if (file.endsWith('.css')) found.add(file)
  return [...found].sort()
}

function contentOf(file: Bundle[string] | undefined): string | Uint8Array {
  if (!file) throw new Error('a page to be kept is not in the build')
  return file.type === 'chunk' ? file.code : file.source
}
