import { formatDate } from '../../src/data/format.ts';
import { withPolicy } from '../one-file/policy.ts';
import type { Cff } from '../release/cff.ts';
import { helpLine } from './help-line.ts';

const STYLE =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'body{max-inline-size:34em;margin:2em auto;padding:0 1em}li{margin-block:.5em}';

/** The page that a person opens first, beside the folder of the site: how to open it, and help. */
export const readMe = ({ title, version, 'date-released': day }: Cff): string =>
  withPolicy(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Read me first · ${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Version ${version}, ${formatDate(day)}. The whole site, for a memory stick or a place with no network.</p>
<ol>
<li>Unpack the zip first. Inside a zip, pages do not find each other.</li>
<li>Open <a href="site/index.html">site/index.html</a> in any browser. Nothing is asked of any network.</li>
<li>Keep the folder whole when you copy it. Pages and their font, icons and data belong together.</li>
<li>To put it on a server, copy what is in the folder “site”, to any path.</li>
<li>To see that nothing was changed, go to the folder “site” and run <code>sha256sum -c SHA256SUMS</code>.</li>
</ol>
<p>${helpLine('site/help.html')}</p>
<p>Words and drawings: CC BY 4.0. Published numbers belong to their sources.</p>
</main>
</body>
</html>
`);
