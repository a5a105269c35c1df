import { z } from 'astro/zod';

const NUMBERS = [
  ...Array.from({ length: 44 }, (_, index) => `F${index + 1}`),
  ...Array.from({ length: 4 }, (_, index) => `K${index + 1}`),
];

const place = z.string().regex(/^\/[a-z-]+\/[a-z-]+\/#[a-z0-9-]+$/);

/** Where each numbered fact and case of the guide is told: page and anchor. A number that is missing stops the build. */
export const coverageSchema = z.strictObject(Object.fromEntries(NUMBERS.map((number) => [number, place])));
