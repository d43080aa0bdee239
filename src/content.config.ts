import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { lessonSpec } from './lessons/spec.ts';

/** Words for a reader; `{r1-east-owned}` names a number by its id. */
const words = z.string().trim().min(1);
const page = { title: words, standfirst: words, description: words };

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/articles' }),
    schema: z.strictObject({
      ...page,
      order: z.int().positive(),
      card: z.strictObject({ counted: words, where: words, when: words, forces: words }),
      caution: words,
      /** The article in a sentence or so, for the articles that come after it. */
      recap: words,
    }),
  }),
  lessons: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/lessons' }),
    schema: lessonSpec,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/pages' }),
    schema: z.strictObject(page),
  }),
};
