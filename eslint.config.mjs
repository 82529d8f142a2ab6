import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which rooms of src each room may import from, besides itself. The arrows of ARCHITECTURE.md. */
const mayImport = {
  finance: [],
  'pane-request.ts': [],
  functions: ['finance'],
  workbook: ['finance'],
  taskpane: ['workbook', 'finance', 'pane-request.ts'],
  commands: ['workbook', 'finance', 'pane-request.ts'],
  'excel-host': [],
  preview: ['excel-host'],
};
const rooms = Object.keys(mayImport);
/** What is beside src is for those who build it: nothing that is shipped may need it. */
const outside = ['test', 'scripts', 'bench'].map((folder) => ({
  target: './src',
  from: `./${folder}`,
  message: `src may not import from ${folder}: see ARCHITECTURE.md.`,
}));
const zones = Object.entries(mayImport).flatMap(([room, allowed]) =>
  rooms
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} may import only from ${['itself', ...allowed].join(', ')}: see ARCHITECTURE.md.`,
    })),
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'bin/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...outside] }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
    },
  },
  {
    files: ['src/finance/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'Excel',
        'Office',
        'window',
        'document',
        'console',
        'process',
        'fetch',
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'finance is pure.' }],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs', '*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
);
