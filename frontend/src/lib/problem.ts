/** RFC 9457 as the platform speaks it. */
export interface Problem {
  status: number
  code: string
  title: string
  detail?: string | undefined
  requestId?: string | undefined
  errors?: readonly FieldError[] | undefined
  decision?: unknown
  /** What the thing says by now, when a refusal shows it. */
  current?: unknown
  /** Seconds after which the server wants to be asked again. */
  retryAfter?: number | undefined
}

export interface FieldError {
  /** JSON pointer into the body that was sent, `/visitors/0`, or `?name` for a query parameter. */
  pointer: string
  code: string
  message: string
}

/** Every refused or failed call ends as one of these. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
  }

  get status(): number {
    return this.problem.status
  }

  get code(): string {
    return this.problem.code
  }

  get requestId(): string | undefined {
    return this.problem.requestId
  }

  /** No answer came at all: no network, or nobody listens. */
  get offline(): boolean {
    return this.problem.code === 'OFFLINE'
  }

  /** Messages by top-level field: `/visitors/0` counts for `visitors`. The first message of a field wins. */
  fieldMessages(): Readonly<Record<string, string>> {
    const messages: Record<string, string> = {}
    for (const { pointer, message } of this.problem.errors ?? []) {
      const field = fieldOf(pointer)
      if (field !== '' && !(field in messages)) messages[field] = message
    }
    return messages
  }
}

function fieldOf(pointer: string): string {
  if (pointer.startsWith('?')) return pointer.slice(1)
  const first = pointer.split('/')[1] ?? ''
  return first.replaceAll('~1', '/').replaceAll('~0', '~')
}

export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError({ status: 0, code: 'UNEXPECTED', title: String(error) })
}

/** Reads a refusal; answers that are no problem+json (a proxy's page, an empty body) become one by their status. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined
  const wait = Number(response.headers.get('Retry-After') ?? 0)
  const retryAfter = wait > 0 ? { retryAfter: wait } : {}
  const fallback: Problem = {
    status: response.status,
    code: `HTTP_${response.status}`,
    title: '',
    requestId,
    ...retryAfter,
  }
  try {
    const body: unknown = await response.clone().json()
    if (!isProblem(body)) return new ProblemError(fallback)
    return new ProblemError({
      ...body,
      ...retryAfter,
      status: response.status,
      requestId: body.requestId ?? requestId,
    })
  } catch {
    return new ProblemError(fallback)
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body
}
