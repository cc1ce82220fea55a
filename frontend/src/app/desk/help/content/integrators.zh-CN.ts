import type { Article } from '../article'

export const integratorArticles: readonly Article[] = [
  {
    id: 'api',
    audience: 'integrators',
    title: '接口对接',
    intro: '工资、人事、办公系统通过 REST API 读写，权限与人一样按工会划定。',
    sections: [
      {
        heading: '取得令牌',
        text: ['向管理员申请客户端编号和密钥，用客户端凭证方式换取短期令牌。地址换成您单位的域名。'],
        code: "curl -s https://<域名>/auth/realms/union-home/protocol/openid-connect/token \\\n  -d grant_type=client_credentials -d client_id=<客户端编号> \\\n  -d client_secret=<密钥> -d scope='members:read'",
      },
      {
        heading: '分页读取会员',
        text: [
          '每页最多 200 条。把返回的 next 原样放进下一次请求的 cursor，直到没有 next 为止。带上 If-None-Match，没有变化时返回 304。',
        ],
        code: "curl -s 'https://<域名>/api/v1/members?limit=200' \\\n  -H 'Authorization: Bearer <令牌>' -H 'If-None-Match: <上次的 ETag>'",
      },
      {
        heading: '写入只生效一次',
        text: [
          '登记慰问必须带 Idempotency-Key。网络中断时用同一个键、同样的内容重发：得到同样的答复，不会多出一条记录。同一个键换了内容会得到 422。',
        ],
        code: "curl -s -X POST https://<域名>/api/v1/condolence-visits \\\n  -H 'Authorization: Bearer <令牌>' -H 'Idempotency-Key: <每次业务唯一>' \\\n  -H 'Content-Type: application/json' -d @visit.json",
      },
      {
        heading: '错误',
        points: [
          '所有错误都是 RFC 9457 格式：code 是固定的名称，errors 指出哪个字段，requestId 与服务器日志一致。',
          '不在权限范围内的资源一律返回 404，与不存在没有区别。',
          '用 Accept-Language 选择中文或英文说明。',
          '完整的接口说明在 /q/openapi 和 /q/docs。',
        ],
      },
    ],
  },
]
