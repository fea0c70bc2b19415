/** npm run build: checks data/, makes the site with its search, verifies it, and only then replaces dist/. */
import { buildSite } from '../src/publish/build/build-site.ts';

if (!(await buildSite())) process.exitCode = 1;
