import { z } from 'astro/zod';
import { REACTIONS } from '../model/result/reaction';
import { RELATIONSHIP_TYPES } from '../model/result/relationshipType';
import { byRole, localizedText } from './text';

/** A type of relation: its names, what it means, and the care its label asks for. */
export const typeSchema = z.strictObject({
  id: z.enum(RELATIONSHIP_TYPES),
  name: localizedText,
  inSentence: localizedText,
  short: localizedText,
  meaning: localizedText,
  description: localizedText,
  landing: localizedText.exactOptional(),
  /** One line that one would overhear in the corridor. */
  overheard: localizedText,
});

/** A reaction to decline: its names and what it says of either party. */
export const reactionSchema = z.strictObject({
  id: z.enum(REACTIONS),
  name: localizedText,
  inSentence: localizedText,
  short: localizedText,
  own: localizedText,
  other: byRole(localizedText),
  seen: localizedText,
  meaning: localizedText,
  /** The case of this reaction in two lines, without speech. */
  retold: localizedText,
  /** A first sentence to say to a party that reacts so. */
  opening: localizedText,
});
