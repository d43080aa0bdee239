import { join } from 'node:path';
import { build } from 'esbuild';

const MODULE = /<script type="module"(?: src="([^"]+)")?>([\s\S]*?)<\/script>\s*/g;

/**
 * The page with all its module scripts bundled into one inline classic script at its end. From
 * `file://` a module with `src`, and every `import()`, is refused: the origin there is opaque.
 * `folder` is where the build put its files.
 */
export async function inlineScripts(html: string, folder: string): Promise<string> {
  const modules = [...html.matchAll(MODULE)].map(([, source, body]) =>
    source === undefined ? body! : `import ${JSON.stringify(join(folder, source))};`,
  );
  if (modules.length === 0) return html;
  const { outputFiles } = await build({
    stdin: { contents: modules.join('\n'), resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  const code = outputFiles[0]!.text.trim().replaceAll('</script', '<\\/script');
  return html.replaceAll(MODULE, '').replace('</body>', () => `<script>${code}</script></body>`);
}
