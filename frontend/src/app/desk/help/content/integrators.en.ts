import type { Article } from '../article'

export const integratorArticles: readonly Article[] = [
  {
    id: 'api',
    audience: 'integrators',
    title: 'Connect a system',
    intro:
      'Payroll, HR and office systems read and write through a REST API, limited to unions as people are.',
    sections: [
      {
        heading: 'Get a token',
        text: [
          'Ask the administrator for a client id and secret and exchange them for a short-lived token. Put your own host in.',
        ],
        code: "curl -s https://<host>/auth/realms/union-home/protocol/openid-connect/token \\\n  -d grant_type=client_credentials -d client_id=<client> \\\n  -d client_secret=<secret> -d scope='members:read'",
      },
      {
        heading: 'Page through members',
        text: [
          'At most 200 a page. Put `next` of the answer into `cursor` of the next call until there is none. With If-None-Match an unchanged page answers 304.',
        ],
        code: "curl -s 'https://<host>/api/v1/members?limit=200' \\\n  -H 'Authorization: Bearer <token>' -H 'If-None-Match: <last ETag>'",
      },
      {
        heading: 'Write exactly once',
        text: [
          'Recording a visit needs an Idempotency-Key. After a lost answer send the same key and body again: you get the same answer and no second record. The same key with another body answers 422.',
        ],
        code: "curl -s -X POST https://<host>/api/v1/condolence-visits \\\n  -H 'Authorization: Bearer <token>' -H 'Idempotency-Key: <one per act>' \\\n  -H 'Content-Type: application/json' -d @visit.json",
      },
      {
        heading: 'Errors',
        points: [
          'Every error is an RFC 9457 problem: `code` is stable, `errors` names the field, `requestId` is in the server’s log.',
          'What lies outside your scope answers 404, just as what does not exist.',
          'Accept-Language chooses Chinese or English.',
          'The whole contract is at /q/openapi and /q/docs.',
        ],
      },
    ],
  },
]
