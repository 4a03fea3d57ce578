import { questionIsHeading, structuredDataIsRight } from './data-rules.ts';
import {
  headIsComplete,
  headingsAreInOrder,
  idsAreUnique,
  imagesAreDescribed,
  languageIsRight,
  nothingIsInline,
} from './document-rules.ts';
import { alternatesAreSymmetric, canonicalIsRight, linksLeadSomewhere, metaUrlsExist } from './link-rules.ts';
import type { PageRule } from './page-site.ts';

/** What holds for every page, by the end of a sentence that starts with "every page". */
export const pageRules: Readonly<Record<string, PageRule>> = {
  'has one h1 and skips no level of headings': headingsAreInOrder,
  'says its language': languageIsRight,
  'has a title, a description and a viewport': headIsComplete,
  'has each id once, and every element that is named by one': idsAreUnique,
  'has words and a size for every picture': imagesAreDescribed,
  'has no inline script, style or handler': nothingIsInline,
  'leads only to pages, files and headings that exist': linksLeadSomewhere,
  'names only pictures and pages to machines that exist': metaUrlsExist,
  'has a canonical address that names itself': canonicalIsRight,
  'names its languages, and each names it back': alternatesAreSymmetric,
  'has the structured data of its kind': structuredDataIsRight,
  'asks the question of its heading': questionIsHeading,
};
