import { checkVersions } from './cff.ts';
import { licenceProblems } from './licences.ts';
import { sbomOf } from './sbom.ts';

/**
 * What keeps a project folder from being released, one sentence each: versions and days that do not
 * agree, and licences that are not on the list. Asked before the build, which takes longer.
 */
export function checkRelease(root: string): string[] {
  try {
    return [...checkVersions(root), ...licenceProblems(sbomOf(root))];
  } catch (error) {
    return [(error as Error).message];
  }
}
