import { z } from 'astro/zod';
import { ADVICE_IDS } from '../model/result/advice/selectAdvice';
import type { AdviceId } from '../model/result/advice/selectAdvice';
import { byRole, localizedText } from './text';

const piece = z.strictObject({
  title: localizedText,
  text: byRole(localizedText),
  /** File name of the chapter or case that goes deeper; one without a file stops the build. */
  chapter: z.string().exactOptional(),
  case: z.string().exactOptional(),
});

/** A piece of text for every advice id of the model, and no other. */
export const adviceSchema = z.strictObject(
  Object.fromEntries(ADVICE_IDS.map((id) => [id, piece])) as Record<AdviceId, typeof piece>,
);
