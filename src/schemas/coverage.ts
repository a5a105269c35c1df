import { z } from 'astro/zod';

const NUMBERS = [
  ...Array.from({ length: 44 }, (_, index) => `F${index + 1}`),
  ...Array.from({ length: 4 }, (_, index) => `K${index + 1}`),
];

const place = z.string().regex(/^\/[a-z-]+\/[a-z-]+\/#[a-z0-9-]+$/);

/**
 * Where each numbered fact and case is told: page and anchor. A number of the published guide that is missing stops the
 * build; a page that tells something new may number it on.
 */
export const coverageSchema = z
  .record(z.string().regex(/^[FK]\d+$/), place)
  .superRefine((places, context) => {
    for (const number of NUMBERS)
      if (!places[number])
        context.addIssue({
          code: 'custom',
          path: [number],
          message: 'this fact of the guide must be told somewhere',
        });
  });
