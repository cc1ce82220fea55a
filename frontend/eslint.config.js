import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'src/gen', 'tests/architecture/bad', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.strict,
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // process.env and import.meta.env are index signatures: the brackets are asked for by tsc's own option
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['src/features/*/api/*.ts'],
    rules: {
      // a mutation that waits for its lists says what was done only after they came: too late where they take the form away
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Property[key.name=/^on(Settled|Success)$/] > ArrowFunctionExpression > CallExpression.body[callee.property.name=/^(invalidateQueries|all)$/]',
          message:
            'Let the lists be read again without waiting for them: { void client.invalidateQueries(…) }',
        },
        {
          selector:
            'ReturnStatement > ArrowFunctionExpression > CallExpression.body[callee.property.name="invalidateQueries"]',
          message:
            'Let the lists be read again without waiting for them: { void client.invalidateQueries(…) }',
        },
      ],
    },
  },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
  { files: ['public/worker.js'], languageOptions: { globals: globals.serviceworker } },
  { files: ['*.js', '*.cjs'], languageOptions: { globals: globals.node } },
)
