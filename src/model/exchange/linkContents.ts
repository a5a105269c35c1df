import { SCORING_KEY, type Facet, type ItemId } from '../scan/item';
import { visibleScan, type Scan } from '../scan/scan';
import type { LinkChoice } from './formatScanLink';

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
  'choice',
  'other-knows',
  'incidents',
  'level',
  'perspective',
] as const;

/** A subject that a link tells of. */
export type LinkContent = (typeof LINK_CONTENTS)[number];

/** What is not in a link without leaving. Where the own steps and the alternatives are left out, these subjects are gone. */
const OF_LEAVING: readonly LinkContent[] = ['alternatives', 'leaving', 'contract-end', 'notice', 'tender'];

/** The subjects that a link to a scan tells of, by what the sender chose to send; none that is not in it. */
export function linkContents(
  scan: Scan,
  choice: Exclude<LinkChoice, 'conclusion'> = 'all',
): readonly LinkContent[] {
  const { context, perspective, answers } = visibleScan(scan);
  const answered = Object.keys(answers) as ItemId[];
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
    choice: context.choice !== undefined,
    'other-knows': context.otherKnows !== undefined,
    incidents: (context.incidentKinds ?? []).length > 0,
    level: context.level !== undefined,
    perspective: perspective !== undefined,
  };
  const isSent = (content: LinkContent) => choice === 'all' || !OF_LEAVING.includes(content);
  return LINK_CONTENTS.filter((content) => holds[content] && isSent(content));
}
