import { fill, inWords } from '../../model/text/fill';
import type { Role } from '../../model/role';
import type { ScanTexts } from './texts';

/**
 * What is said of answers that no longer count, a sentence each: which questions have changed, as this role reads them now, and
 * how many are gone. Empty where all count.
 */
export function droppedText(
  { words: { shared, and }, form }: ScanTexts,
  role: Role,
  dropped: readonly string[],
): readonly string[] {
  const changed = dropped.flatMap((id) => form.items.filter((item) => item.id === id));
  const gone = dropped.length - changed.length;
  const questions = inWords(
    changed.map(({ question }) => `‘${question[role]}’`),
    and,
  );
  return [
    ...(changed.length > 0 ? [fill(shared.dropped.changed, { questions })] : []),
    ...(gone > 0 ? [gone === 1 ? shared.dropped.goneOne : fill(shared.dropped.gone, { count: gone })] : []),
  ];
}
