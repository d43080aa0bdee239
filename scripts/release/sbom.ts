import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a CycloneDX 1.5 component that are kept. https://cyclonedx.org/docs/1.5/json/ */
export interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version: string;
  purl: string;
  description?: string;
  hashes?: { alg: string; content: string }[];
  licenses?: { expression?: string; license?: { id?: string; name?: string } }[];
}

export interface Bom {
  $schema: string;
  bomFormat: string;
  specVersion: string;
  version: number;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Packages that name their licence where npm no longer looks, as read in the package itself. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = { 'format@0.2.2': 'MIT' };

/**
 * The bill of materials of a project folder, from its lock file alone, equal to the byte from run to
 * run: npm's own, without its serial number, its clock and the name of the folder, sorted. Throws one
 * sentence where npm cannot list the packages.
 */
export function sbomOf(root: string): Bom {
  const all = JSON.parse(npmSbom(root)) as Bom;
  const built = packagesOfTheBuild(root);
  return settled({
    ...all,
    components: all.components.filter((component) => built.has(component['bom-ref'])),
  });
}

function npmSbom(root: string): string {
  // A setting of the npm that runs this script (a prefix, an omission) is no setting of the list; nor
  // is production, as Astro sets it, where npm leaves out what tests need.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$/i.test(name)),
  );
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('npm-cli.js')
    ? [process.execPath, [own]]
    : (['npm', []] as const);
  const { status, stdout, stderr, error } = spawnSync(
    command,
    [...first, 'sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
      // npm keeps a log of each run and asks for its own newest version, unless it is told not to.
      .concat(['--offline', '--logs-max=0', '--update-notifier=false']),
    // Windows finds npm, a command file, only through its shell.
    {
      cwd: root,
      env: environment,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (status === 0) return stdout;
  const why = error?.message ?? stderr.trim().split('\n').join(' ');
  throw new Error(`package-lock.json: npm cannot list the packages (${why}).`);
}

/**
 * The packages that `npm install --omit=dev` may install, on whichever system. The lock file is asked
 * because `npm sbom --omit=dev` also leaves out what a test needs as well, here 166 packages, Astro's
 * own compiler among them. https://github.com/npm/cli/issues/7909
 */
function packagesOfTheBuild(root: string): Set<string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { name?: string; version: string; dev?: boolean }>;
  };
  return new Set(
    Object.entries(packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(
        ([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)!}@${version}`,
      ),
  );
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const label = ({ name, version }: Component): string => `${name} ${version}`;

/** Only what follows from the lock file, in one order. */
function settled({
  $schema,
  bomFormat,
  specVersion,
  metadata,
  components,
  dependencies,
}: Bom): Bom {
  const own = onlyStable(metadata.component);
  const kept = components.map(onlyStable).sort((a, b) => inOrder(label(a), label(b)));
  const refs = new Set([own, ...kept].map((component) => component['bom-ref']));
  return {
    $schema,
    bomFormat,
    specVersion,
    version: 1,
    // npm gives the project the name of its folder.
    metadata: { component: { ...own, name: own['bom-ref'].replace(/@[^@]*$/, '') } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => refs.has(one)).sort(),
      }))
      .sort((a, b) => inOrder(a.ref, b.ref)),
  };
}

function onlyStable(component: Component): Component {
  const { type, name, version, purl, description, hashes, licenses } = component;
  const known = NAMED_ELSEWHERE[component['bom-ref']];
  const named = known ? [{ license: { id: known } }] : licenses;
  return {
    'bom-ref': component['bom-ref'],
    type,
    name,
    version,
    ...(description !== undefined && { description }),
    ...(hashes && { hashes }),
    ...(named && { licenses: named }),
    purl,
  };
}
