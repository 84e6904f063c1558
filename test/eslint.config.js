import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'site/',
      'release/',
      'coverage/',
      'editors/**',
      'test/frameworks/*/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        project: 'test/tsconfig.lint.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list without markers is no list to Safari unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      // Text is the only thing that is put into templates here, and numbers into paths.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text is as good as none, everywhere in the library.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // A reader that reports a problem returns what that returned: nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'max-lines': ['error', { max: 150, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 40 }],
    },
  },
  {
    files: ['test/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // Both runners wait for what `it` and `test` return.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
