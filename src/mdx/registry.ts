import Added from '../components/guide/Added.astro';
import Additions from '../components/guide/Additions.astro';
import AppreciationFigure from '../components/figure/AppreciationFigure.astro';
import CaseFigure from '../components/case/CaseFigure.astro';
import CaseIncidents from '../components/case/CaseIncidents.astro';
import CodedAnswers from '../components/case/CodedAnswers.astro';
import Contact from '../components/page/Contact.astro';
import ConversationFigure from '../components/figure/ConversationFigure.astro';
import Formula from '../components/guide/Formula.astro';
import IncidentKindsFigure from '../components/figure/IncidentKindsFigure.astro';
import Line from '../components/guide/Line.astro';
import LoyaltyNeglectFigure from '../components/figure/LoyaltyNeglectFigure.astro';
import Mail from '../components/guide/Mail.astro';
import Mails from '../components/guide/Mails.astro';
import Note from '../components/guide/Note.astro';
import Overheard from '../components/guide/Overheard.astro';
import QuestionCount from '../components/tool/QuestionCount.astro';
import Questions from '../components/tool/Questions.astro';
import Reaction from '../components/guide/Reaction.astro';
import ReactionsFigure from '../components/figure/ReactionsFigure.astro';
import Retold from '../components/guide/Retold.astro';
import Scene from '../components/guide/Scene.astro';
import Interpretation from '../components/case/Interpretation.astro';
import SectionHeading from '../components/page/SectionHeading.astro';
import Sources from '../components/guide/Sources.astro';
import Step from '../components/case/Step.astro';
import SubsectionHeading from '../components/page/SubsectionHeading.astro';
import Talk from '../components/guide/Talk.astro';
import Term from '../components/guide/Term.astro';
import TriangleFigure from '../components/figure/TriangleFigure.astro';
import Type from '../components/guide/Type.astro';
import TypologyFigure from '../components/figure/TypologyFigure.astro';
import VersionLine from '../components/page/VersionLine.astro';

/** The names that an author may use in MDX, and what stands for the headings of Markdown. */
export const mdxComponents = {
  Added,
  Additions,
  AppreciationFigure,
  CaseFigure,
  CaseIncidents,
  CodedAnswers,
  Contact,
  ConversationFigure,
  Formula,
  IncidentKindsFigure,
  Line,
  LoyaltyNeglectFigure,
  Mail,
  Mails,
  Note,
  Overheard,
  QuestionCount,
  Questions,
  Reaction,
  ReactionsFigure,
  Retold,
  Scene,
  Interpretation,
  Sources,
  Step,
  Talk,
  Term,
  TriangleFigure,
  Type,
  TypologyFigure,
  VersionLine,
  h2: SectionHeading,
  h3: SubsectionHeading,
};
