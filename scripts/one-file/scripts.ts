import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const MODULE = /<script type="module"(?: src="([^"]+)")?>([\s\S]*?)<\/script>\s*/g;

/** One module of the page: the file that it names, or what it holds. */
type Part = { file: string } | { contents: string };

/** Gives the parts of a page to the bundler under names of their own, so that they run in their order. */
const partsOf = (parts: readonly Part[], folder: string): Plugin => ({
  name: 'parts',
  setup(bundler) {
    bundler.onResolve({ filter: /^part:\d+$/ }, ({ path }) => {
      const part = parts[Number(path.slice(5))]!;
      return 'file' in part ? { path: part.file } : { path, namespace: 'part' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
      const part = parts[Number(path.slice(5))]!;
      return {
        contents: 'contents' in part ? part.contents : '',
        loader: 'js',
        resolveDir: folder,
      };
    });
  },
});

/**
 * The page with all its module scripts bundled into one inline classic script at its end. From
 * `file://` a module with `src`, and every `import()`, is refused: the origin there is opaque.
 * `folder` is where the build put its files.
 */
export async function inlineScripts(html: string, folder: string): Promise<string> {
  const parts = [...html.matchAll(MODULE)].map(([, source, body]): Part =>
    source === undefined ? { contents: body! } : { file: join(folder, source) },
  );
  if (parts.length === 0) return html;
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((_, at) => `import "part:${String(at)}";`).join('\n'),
      resolveDir: folder,
      loader: 'js',
    },
    plugins: [partsOf(parts, folder)],
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
