import { z } from 'astro/zod';
import { ADVICE_PARTS, type AdvicePart } from '../model/result/advice/adviceId';
import { ADVICE_IDS, type AdviceId } from '../model/result/advice/selectAdvice';
import { byRole, localizedText } from './text';

const piece = z.strictObject({
  title: localizedText,
  text: byRole(localizedText),
  /** File name of the chapter or case that goes deeper; one without a file stops the build. */
  chapter: z.string().exactOptional(),
  case: z.string().exactOptional(),
});
const part = byRole(localizedText);

/** A piece of text for every advice id of the model, and for all that a piece can begin with; and no other. */
export const adviceSchema = z.strictObject({
  pieces: z.strictObject(
    Object.fromEntries(ADVICE_IDS.map((id) => [id, piece])) as Record<AdviceId, typeof piece>,
  ),
  parts: z.strictObject(
    Object.fromEntries(ADVICE_PARTS.map((id) => [id, part])) as Record<AdvicePart, typeof part>,
  ),
});
