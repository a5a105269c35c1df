import { BEHAVIOUR_ITEMS, OTHER_BEHAVIOUR_ITEMS, type ItemId } from '../../../model/scan/item';
import { Own } from '../../Own';
import type { AskedGroup } from '../steps';
import { useTexts } from '../texts';

const REACTIONS: ReadonlySet<ItemId> = new Set([...BEHAVIOUR_ITEMS, ...OTHER_BEHAVIOUR_ITEMS]);

/** Whether these questions are about the point. */
export const isAboutPoint = ({ items }: Pick<AskedGroup, 'items'>): boolean =>
  items.some(({ id }) => REACTIONS.has(id));

/** The point in the reader's own words, above the questions that say "this point"; nothing where it was left open. */
export function PointReminder({ point }: { readonly point: string | undefined }) {
  const { words } = useTexts();
  return point ? (
    <p class="scan-intro">
      {words.steps.point} <Own>{point}</Own>
    </p>
  ) : null;
}
