import { expect, request, type APIRequestContext, type APIResponse } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { sessionFile, stack, type AccountName, type ClientId } from './stack.ts'

/** The platform's API as one person or one client uses it. */
export class Api {
  constructor(private readonly context: APIRequestContext) {}

  static async of(account: AccountName): Promise<Api> {
    return new Api(
      await request.newContext({
        baseURL: stack.baseURL,
        storageState: sessionFile(account),
        extraHTTPHeaders: { 'X-Requested-With': 'union-home', 'Accept-Language': 'zh-CN' },
      }),
    )
  }

  static async ofClient(client: ClientId): Promise<Api> {
    const context = await request.newContext({ baseURL: stack.baseURL })
    const { id, secret } = stack.clients[client]
    const answer = await context.post(stack.tokenURL, {
      form: { grant_type: 'client_credentials', client_id: id, client_secret: secret },
    })
    expect(answer.status()).toBe(200)
    const { access_token: token } = (await answer.json()) as { access_token: string }
    await context.dispose()
    return new Api(
      await request.newContext({
        baseURL: stack.baseURL,
        extraHTTPHeaders: { Authorization: `Bearer ${token}`, 'Accept-Language': 'zh-CN' },
      }),
    )
  }

  ask(path: string, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.context.get(`/api/v1${path}`, { headers })
  }

  send(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.context.post(`/api/v1${path}`, {
      headers: { 'Idempotency-Key': randomUUID(), ...headers },
      ...(body === undefined ? {} : { data: body }),
    })
  }

  replace(path: string, body: unknown, headers: Record<string, string>): Promise<APIResponse> {
    return this.context.put(`/api/v1${path}`, { headers, data: body })
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.ask(path)
    expect(answer.status(), await answer.text()).toBe(200)
    return (await answer.json()) as T
  }

  async post<T>(path: string, body?: unknown): Promise<T> {
    const answer = await this.send(path, body)
    expect([200, 201, 202], await answer.text()).toContain(answer.status())
    return (await answer.json()) as T
  }
}
