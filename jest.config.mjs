/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
  },
  globalSetup: '<rootDir>/test/support/prepare-univer.mjs',
  moduleNameMapper: { '^\\./vendor$': '<rootDir>/.cache/univer/vendor.cjs' },
  maxWorkers: 2,
};
