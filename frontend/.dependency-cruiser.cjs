/** Which file may import which. Read top to bottom: app → features → (ui, lib) → gen. */
const test = '\\.test\\.tsx?$'
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'features-are-strangers',
      comment: 'compose two features in src/app, never inside one of them',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^src/(ui|lib|gen)/' },
      to: { path: '^src/(features|app)/' },
    },
    {
      name: 'ui-fetches-nothing',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(gen/|lib/http)' },
    },
    {
      name: 'only-api-folders-call-the-client',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(gen/|lib/http\\.ts|features/[^/]+/api/)|${test}` },
      to: { path: '^src/(gen/|lib/http\\.ts)' },
    },
    {
      name: 'api-renders-nothing',
      severity: 'error',
      from: { path: '^src/features/[^/]+/api/', pathNot: test },
      to: { path: '(\\.tsx$|/components/|/pages/|^src/ui/)', pathNot: '^node_modules/' },
    },
    {
      name: 'pages-are-leaves',
      severity: 'error',
      from: { path: '^src/features/', pathNot: `/pages/|${test}` },
      to: { path: '^src/features/.*/pages/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: '(\\.d\\.ts$|^src/app/(phone|desk|verify)/main\\.tsx$|^src/app/entrance\\.ts$)',
      },
      to: {},
    },
    {
      name: 'phone-stays-light',
      comment: 'the phone shell must never pull the desk component library into its bytes',
      severity: 'error',
      from: { path: '^src/(app/phone|ui|lib)/', pathNot: '^src/ui/desk/' },
      to: { path: 'node_modules/(antd|@ant-design|echarts|dayjs|i18next)/', reachable: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
}
