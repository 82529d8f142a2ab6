/** webpack reads CommonJS here; the three outputs are described, one a file, in scripts/webpack. */
module.exports = (env, options) => import('./scripts/webpack/index.mjs').then((build) => build.default(env, options));
