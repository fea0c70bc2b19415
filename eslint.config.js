import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const asDecimal = 'figures are Decimal: use model/decimal.ts';

export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.build/', 'test-results/', 'playwright-report/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number or a Decimal in a message is what the message is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return problem(…)` leaves a function in one line: the house style for early exits.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    // Binary floats are wrong on real totals, and one stray conversion is enough.
    files: ['src/engine/{model,rubric,checks}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.name=/^(parseFloat|Number)$/]', message: asDecimal },
        {
          selector:
            "CallExpression[callee.object.name='Number'][callee.property.name='parseFloat']",
          message: asDecimal,
        },
      ],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    // A box that scrolls must be reachable by keyboard: WCAG 2.1.1, and axe asks for it.
    rules: {
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
]);
