import { defineConfig, globalIgnores } from 'eslint/config';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { disableNeedsReason } from './scripts/disable-needs-reason.js';

const typescript = ['**/*.ts', '**/*.tsx'];

export default defineConfig(
  globalIgnores(['dist/', 'data/', '.astro/', 'test-results/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { replybook: { rules: { 'disable-needs-reason': disableNeedsReason } } },
    rules: { 'replybook/disable-needs-reason': 'error' },
  },
  {
    files: typescript,
    // Scripts of .astro files are no files of the TypeScript project; `astro check` reads them.
    ignores: ['**/*.astro/**'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a text is never the mistake that this rule is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code that works on text spreads a string to get its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  // The type check knows the globals of Node, of the browser and of Astro.
  { files: ['**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { 'no-undef': 'off' },
  },
  astro.configs['flat/recommended'],
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 3 }],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test that meets an absent value fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
