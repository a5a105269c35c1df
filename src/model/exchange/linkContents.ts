import { SCORING_KEY, type Facet, type ItemId } from '../scan/item';
import { visibleAnswers, type Scan } from '../scan/scan';

/** What a link can tell its reader beside the scored answers as such, the most delicate first. */
export const LINK_CONTENTS = [
  'switching',
  'alternatives',
  'leaving',
  'other-leaving',
  'dependence',
  'contract-end',
  'notice',
  'tender',
  'incidents',
  'level',
  'perspective',
] as const;

/** A subject that a link tells of. */
export type LinkContent = (typeof LINK_CONTENTS)[number];

/** The subjects that the link to a scan tells of; none that is not in it. */
export function linkContents(scan: Scan): readonly LinkContent[] {
  const { context, perspective } = scan;
  const answered = Object.keys(visibleAnswers(scan)) as ItemId[];
  const hasFacet = (facet: Facet, ofOther = false) =>
    answered.some((id) => SCORING_KEY[id].facet === facet && id.startsWith('other-') === ofOther);
  const holds: Readonly<Record<LinkContent, boolean>> = {
    switching: hasFacet('switching'),
    alternatives: hasFacet('fewAlternatives'),
    leaving: hasFacet('exit'),
    'other-leaving': hasFacet('exit', true),
    dependence: hasFacet('own-dependence') || hasFacet('other-dependence'),
    'contract-end': context.contractEnd !== undefined,
    notice: context.noticeMonths !== undefined,
    tender: context.tender !== undefined,
    incidents: (context.incidentKinds ?? []).length > 0,
    level: context.level !== undefined,
    perspective: perspective !== undefined,
  };
  return LINK_CONTENTS.filter((content) => holds[content]);
}
