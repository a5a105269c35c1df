import CaseFigure from '../components/CaseFigure.astro';
import Note from '../components/Note.astro';
import Reaction from '../components/Reaction.astro';
import Reading from '../components/Reading.astro';
import Step from '../components/Step.astro';
import Term from '../components/Term.astro';
import Type from '../components/Type.astro';
import TypologyFigure from '../components/TypologyFigure.astro';

/** The names that an author may use in MDX. */
export const mdxComponents = { CaseFigure, Note, Reaction, Reading, Step, Term, Type, TypologyFigure };
