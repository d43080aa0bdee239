import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from '../../src/lessons/resolve.ts';
import type { Lesson } from '../../src/lessons/shape.ts';
import { zip } from '../pack/zip.ts';
import { frontPage, type FrontPart } from './front-page.ts';
import {
  filesForPupils,
  filesForTheTeacher,
  type FileMaker,
  type LessonFile,
} from './lesson-files.ts';
import { linkedFrom, miniSite } from './mini-site.ts';

/** Where a lesson’s zip takes things from: the built site, the project, and the site’s address if it has one. */
export interface ZipPlace {
  dist: string;
  root: string;
  site?: string;
}

/** The folder of the built site that lessons have their pages in. */
export const PAGES = 'lessons';
/** The pages that a built lesson may have, by how their names end, and what they are called. */
const PAGE_NAMES = new Map([
  ['', 'The lesson for the teacher'],
  ['-slides', 'Slides for the browser'],
  ['-starter', 'The lesson in ten minutes'],
  ['-pupil', 'The lesson for pupils'],
  ...sheetsOf('-worksheet', 'Worksheet'),
  ...sheetsOf('-answers', 'Answers to the worksheet'),
]);
/** Those that a pupil may have: no answer is in them. */
const FOR_PUPILS = /-(?:pupil|worksheet(?:-\d)?)\.html$/;

function sheetsOf(ending: string, name: string): [string, string][] {
  return SEEDS.map((seed) => [
    seed === 1 ? ending : `${ending}-${String(seed)}`,
    `${name}, sheet ${String(seed)}`,
  ]);
}

/**
 * One lesson as one zip that opens from a memory stick: what a pupil may have in one folder and what
 * the teacher keeps in another, each with pages that work alone. `versions` is the lesson for each seed,
 * the first as taught. Equal to the byte for equal content.
 */
export async function lessonZip(
  versions: readonly Lesson[],
  maker: FileMaker,
  place: ZipPlace,
): Promise<Uint8Array> {
  const { id, title } = versions[0]!;
  const pages = [...PAGE_NAMES.keys()]
    .map((ending) => `${PAGES}/${id}${ending}.html`)
    .filter((page) => existsSync(join(place.dist, page)));
  if (!pages.includes(`${PAGES}/${id}.html`))
    throw new Error(`${place.dist}: there is no ${PAGES}/${id}.html. Build the site first.`);
  const forPupils = pages.filter((page) => FOR_PUPILS.test(page));
  const pupils = { files: filesForPupils(versions, maker), pages: forPupils };
  const teacher = { files: await filesForTheTeacher(versions, maker), pages };
  const files = new Map<string, Uint8Array>([
    ...folder('for-pupils', pupils, ['help.html'], place),
    ...folder('for-the-teacher', teacher, beyond(pages, place.dist), place),
    ['LICENCE.txt', readFileSync(join(place.root, 'LICENSE'))],
  ]);
  const page = (name: string, heading: string, parts: readonly FrontPart[]) =>
    files.set(name, new TextEncoder().encode(frontPage(heading, maker.help, parts)));
  page('READ-ME-FIRST.html', title, [
    FIRST,
    partOf('For you', 'for-the-teacher/', id, teacher),
    partOf('For pupils', 'for-pupils/', id, pupils),
    LINKS,
  ]);
  page('for-pupils/start-here.html', title, [partOf('What is here', '', id, pupils)]);
  return zip(new Map([...files].map(([path, bytes]) => [`${id}/${path}`, bytes])), maker.day);
}

const FIRST: FrontPart = {
  heading: 'Before you begin',
  words:
    'Tell your safeguarding lead first: the DSL in England, the DSP in Wales. For a taught class of your own: not for assemblies, not as homework. Everything opens from this folder with no network. Answers are only in “for-the-teacher”; you can hand on the folder “for-pupils” as it is.',
};
const LINKS: FrontPart = {
  heading: 'Links',
  words:
    'Pages here link to one another. Where a page of the site is not in the folder, its name is left as plain words, or leads to the site if the site has an address.',
};

interface Folder {
  files: readonly LessonFile[];
  pages: readonly string[];
}

/** The pages of the site that a teacher reads beside the lesson: what its pages link to, and help. */
const beyond = (pages: readonly string[], dist: string): string[] => [
  'help.html',
  ...pages.flatMap((page) => linkedFrom(dist, page)),
];

function folder(
  name: string,
  { files, pages }: Folder,
  others: readonly string[],
  { dist, site }: ZipPlace,
): [string, Uint8Array][] {
  return [
    ...files.map(({ path, bytes }): [string, Uint8Array] => [`${name}/${path}`, bytes]),
    ...[...miniSite(dist, [...pages, ...others], site)].map(
      ([path, bytes]): [string, Uint8Array] => [`${name}/pages/${path}`, bytes],
    ),
  ];
}

const partOf = (heading: string, at: string, id: string, { files, pages }: Folder): FrontPart => ({
  heading,
  files: [
    ...files.map(({ path, says }) => ({ path: at + path, says: `${says} (${path})` })),
    ...pages.map((page) => ({
      path: `${at}pages/${page}`,
      says: `Page: ${PAGE_NAMES.get(page.slice(`${PAGES}/${id}`.length, -'.html'.length))!}`,
    })),
  ],
});
