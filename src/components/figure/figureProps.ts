/** What every figure that stands in MDX is told: its anchor, its number in the guide, and its title. */
export interface FigureProps {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}
