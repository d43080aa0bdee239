import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

const words = z.string().trim().min(1);

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/articles' }),
    /** Words for a reader; `{r1-east-owned}` names a number by its id. */
    schema: z.strictObject({
      title: words,
      standfirst: words,
      description: words,
      order: z.int().positive(),
      card: z.strictObject({ counted: words, where: words, when: words, answered: words }),
      caution: words,
    }),
  }),
};
